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
        THOUSAND_CALLS,
        /** All begun at once. */
        THOUSAND_FUTURES,
        /** One that takes a minute, waited for. */
        HANDSHAKE,
        /** By its name, among 10,000. */
        FIND,
        LIST_1,
        LIST_100,
        LIST_10000
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
                case THOUSAND_FUTURES -> "1,000 asynchronous calls at once, " + title;
                case HANDSHAKE -> "A minute's wait for a handshake, " + title;
                case FIND -> "One of 10,000 connections found by name, " + title;
                case LIST_1 -> "1 connection listed, " + title;
                case LIST_100 -> "100 connections listed, " + title;
                case LIST_10000 -> "10,000 connections listed, " + title;
            };
        }
        return "Warm call, " + title + (threads == 1 ? ", 1 thread" : ", " + threads + " threads");
    }

    public boolean archived() {
        return kind == Kind.ARCHIVED;
    }

    /** {@return how many connections the account has} */
    public int connections() {
        return switch (kind) {
            case LIST_100 -> 100;
            case LIST_10000, FIND -> 10_000;
            default -> 1;
        };
    }

    public boolean takesMinutes() {
        return kind == Kind.THOUSAND_CALLS || kind == Kind.HANDSHAKE;
    }

    /** All but first calls are made over TLS alone, as programs make them; what takes minutes, on one JDK. */
    public boolean isMeasured() {
        return switch (kind) {
            case CALL, ARCHIVED -> true;
            case THOUSAND_CALLS -> wire == Wire.PLAIN && jdk == 25;
            case HANDSHAKE -> wire == Wire.TLS && jdk == 25;
            default -> wire == Wire.TLS;
        };
    }
}
