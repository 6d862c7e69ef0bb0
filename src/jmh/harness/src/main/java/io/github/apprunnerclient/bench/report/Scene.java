package io.github.apprunnerclient.bench.report;

import io.github.apprunnerclient.bench.server.Wire;

/**
 * What a call was measured in.
 *
 * @param threads how many made warm calls at once; 0 for a first call
 */
public record Scene(int jdk, Wire wire, Kind kind, int threads) {
    /** What a new JVM does, or how it was started. */
    public enum Kind {
        CALL,
        /** With an archive of the classes that it loads. */
        ARCHIVED,
        ONE_CPU,
        /** From the JVM's start to its exit: a connection is created and waited for, then a service. */
        PROGRAM,
        THOUSAND_CALLS
    }

    private static final int FIRST_WITH_AOT_CACHE = 25;

    public static Scene first(int jdk, Wire wire, Kind kind) {
        return new Scene(jdk, wire, kind, 0);
    }

    public static Scene warm(int jdk, Wire wire, int threads) {
        return new Scene(jdk, wire, Kind.CALL, threads);
    }

    /** {@return whether a run of that JDK can leave an AOT cache; if not, AppCDS is the archive that it has} */
    public static boolean hasAotCache(int jdk) {
        return jdk >= FIRST_WITH_AOT_CACHE;
    }

    public boolean isFirst() {
        return threads == 0;
    }

    public String title() {
        String title = wire.title() + ", JDK " + jdk;
        if (isFirst()) {
            return switch (kind) {
                case CALL -> "First call, " + title;
                case ARCHIVED -> "First call, " + title + ", " + (hasAotCache(jdk) ? "AOT cache" : "AppCDS");
                case ONE_CPU -> "First call, " + title + ", one processor";
                case PROGRAM -> "Command-line program, " + title;
                case THOUSAND_CALLS -> "1,000 calls, " + title;
            };
        }
        return "Warm call, " + title + (threads == 1 ? ", 1 thread" : ", " + threads + " threads");
    }

    public boolean archived() {
        return kind == Kind.ARCHIVED;
    }

    /** What a program or a small machine pays is told over TLS, as it would be; how little heap does, plainly. */
    public boolean isMeasured() {
        return kind.ordinal() <= Kind.ARCHIVED.ordinal() || (kind == Kind.THOUSAND_CALLS) == (wire == Wire.PLAIN);
    }
}
