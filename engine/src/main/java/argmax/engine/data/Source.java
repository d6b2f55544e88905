package argmax.engine.data;

/** Where a data set comes from: the card at once, the rows when somebody asks. */
interface Source {
    DataCard card();

    DataSet load();
}
