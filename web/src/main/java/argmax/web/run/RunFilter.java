package argmax.web.run;

/**
 * Which runs a list shows.
 *
 * @param place address of a lab or an exercise; empty for all
 * @param state name of a {@link Run.State}; empty for all
 */
record RunFilter(String place, String state) {}
