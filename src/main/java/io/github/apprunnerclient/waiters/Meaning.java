package io.github.apprunnerclient.waiters;

/**
 * What a status means on the way to a goal.
 *
 * @param advice what to do when a wait ends in it; may be empty
 */
record Meaning(Verdict verdict, String advice) {
    static final Meaning REACHED = new Meaning(Verdict.REACHED, "");
    /** A status that nobody knows yet, or none, is no reason to give up. */
    static final Meaning UNKNOWN = underWay("");

    enum Verdict {
        REACHED,
        /** It can get to the goal by itself. */
        UNDER_WAY,
        /** It stays as it is until somebody does something, unless that has happened and does not show yet. */
        AT_REST,
        /** It never gets to the goal, or only by a new attempt at what has failed. */
        OUT_OF_REACH
    }

    static Meaning underWay(String advice) {
        return new Meaning(Verdict.UNDER_WAY, advice);
    }

    static Meaning atRest(String advice) {
        return new Meaning(Verdict.AT_REST, advice);
    }

    static Meaning outOfReach(String advice) {
        return new Meaning(Verdict.OUT_OF_REACH, advice);
    }
}
