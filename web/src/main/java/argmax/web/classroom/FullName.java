package argmax.web.classroom;

/** A name in two parts, as lists of universities have it; either part may be empty. */
record FullName(String first, String last) {
    /** Cuts a name as people write their own: at its last space. */
    static FullName of(String name) {
        int space = name.lastIndexOf(' ');
        return new FullName(space < 0 ? "" : name.substring(0, space).strip(), name.substring(space + 1).strip());
    }

    /** Cuts a name as lists have it: at its comma, behind which the first name stands, or else as people write their own. */
    static FullName ofList(String name) {
        int comma = name.indexOf(',');
        return comma < 0
                ? of(name)
                : new FullName(name.substring(comma + 1).strip(), name.substring(0, comma).strip());
    }
}
