package argmax.lessons.lab.weighted;

/** The line ax + b. */
record Line(double a, double b) {
    double at(double x) {
        return a * x + b;
    }
}
