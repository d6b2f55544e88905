package argmax.web.demo;

import java.util.random.RandomGenerator;

/** How somebody goes through a course. */
enum Habit {
    THOROUGH(0.8, 4, 1, 1, false),
    STEADY(0.5, 3, 1, 1, false),
    /** Tries whatever comes to mind and leaves an exercise after the second miss. */
    HASTY(0.35, 2, 1, 1, false),
    /** Works well and then does something else. */
    FADING(0.55, 3, 0.6, 0.95, false),
    /** Doesn't get over one exercise, and has not asked yet. */
    STUCK(0.6, 4, 0.4, 0.65, true),
    /** Had a look at the first exercises. */
    CURIOUS(0.5, 2, 0.15, 0.35, false),
    /** Clicks until something is right. */
    GUESSING(0.15, 4, 1, 1, false),
    ABSENT(0, 0, 0, 0, false),
    /** In the middle of a lesson, the last answer being wrong. */
    MIDWAY(0.55, 3, 0.55, 0.55, true);

    /** What a miss and its feedback add to the chance of being right next time. */
    private static final double LEARNT_FROM_A_MISS = 0.15;

    private final double skill;
    private final int patience;
    private final double leastReach;
    private final double mostReach;
    private final boolean endsStuck;

    /**
     * @param skill the chance of being right at first
     * @param patience the most answers to one exercise
     * @param leastReach the share of the course's exercises that is tried, at least
     * @param mostReach the same at most
     * @param endsStuck whether the last of these exercises is never solved
     */
    Habit(double skill, int patience, double leastReach, double mostReach, boolean endsStuck) {
        this.skill = skill;
        this.patience = patience;
        this.leastReach = leastReach;
        this.mostReach = mostReach;
        this.endsStuck = endsStuck;
    }

    /** How many of the course's exercises are tried. */
    int exercises(int inCourse, RandomGenerator random) {
        return (int) Math.round(inCourse * (leastReach + (mostReach - leastReach) * random.nextDouble()));
    }

    /** Whether the answer after so many misses is right. */
    boolean knows(int misses, RandomGenerator random) {
        return random.nextDouble() < skill + LEARNT_FROM_A_MISS * misses;
    }

    int patience() {
        return patience;
    }

    boolean endsStuck() {
        return endsStuck;
    }

    /** Whether answers come faster than a question can be read. */
    boolean hurries() {
        return this == GUESSING;
    }
}
