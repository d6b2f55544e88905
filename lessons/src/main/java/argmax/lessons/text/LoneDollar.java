package argmax.lessons.text;

import org.commonmark.node.CustomNode;

/** A dollar that opens a formula without end; shown as it is, and a mistake in a course. */
final class LoneDollar extends CustomNode {}
