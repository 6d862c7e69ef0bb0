package io.github.apprunnerclient.bench.report;

import io.github.apprunnerclient.bench.server.Wire;

/**
 * What a call was measured in.
 *
 * @param archived whether the JVM started with an archive of the classes that it loads
 * @param threads how many made warm calls at once; 0 for a first call
 */
public record Scene(int jdk, Wire wire, boolean archived, int threads) {
    private static final int FIRST_WITH_AOT_CACHE = 25;

    public static Scene first(int jdk, Wire wire, boolean archived) {
        return new Scene(jdk, wire, archived, 0);
    }

    public static Scene warm(int jdk, Wire wire, int threads) {
        return new Scene(jdk, wire, false, threads);
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
            return "First call, " + title + (archived ? ", " + archiveTitle() : "");
        }
        return "Warm call, " + title + (threads == 1 ? ", 1 thread" : ", " + threads + " threads");
    }

    private String archiveTitle() {
        return hasAotCache(jdk) ? "AOT cache" : "AppCDS";
    }
}
