package argmax.lessons.exercise.forecast;

import argmax.lessons.exercise.plan.RunPlan;
import argmax.lessons.text.Template;

/**
 * A run of a forecast.
 *
 * @param label what sets it apart from the other, a few words
 */
record Entrant(Template label, RunPlan plan) {}
