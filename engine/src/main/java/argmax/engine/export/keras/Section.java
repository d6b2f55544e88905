package argmax.engine.export.keras;

/**
 * A part of the program: a comment with code in the script, two cells in the notebook.
 *
 * @param code lines of Python, each ended
 */
record Section(String title, String prose, String code) {}
