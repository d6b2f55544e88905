package argmax.lessons.exercise;

import argmax.lessons.expression.Expression;
import argmax.lessons.text.Template;

/**
 * A known way to be wrong.
 *
 * @param when the answer that shows it
 * @param feedback what to say then
 */
public record Misconception(Expression when, Template feedback) {}
