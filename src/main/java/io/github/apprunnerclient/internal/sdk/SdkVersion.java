package io.github.apprunnerclient.internal.sdk;

import software.amazon.awssdk.core.util.VersionInfo;

/** The version of the SDK that is there, which need not be the one that this library was compiled with. */
public final class SdkVersion {
    /** The oldest that this library runs with, of major version 2. */
    private static final int OLDEST_MINOR = 30;

    private static final String TEXT = text();
    private static final int MINOR = minor(TEXT);

    private SdkVersion() {}

    /** Whether it is 2.{@code minor} or newer. */
    public static boolean isAtLeast(int minor) {
        return MINOR >= minor;
    }

    /** @throws IllegalStateException if it is too old for this library */
    public static void check() {
        check(TEXT);
    }

    static void check(String version) {
        if (minor(version) < OLDEST_MINOR) {
            throw new IllegalStateException("apprunner-client needs version 2." + OLDEST_MINOR
                    + ".0 of the AWS SDK for Java or a newer one, but found sdk-core " + version);
        }
    }

    /** Of a version that is not told, as of a later major one, the newest is assumed. */
    static int minor(String version) {
        if (!version.startsWith("2.")) {
            return Integer.MAX_VALUE;
        }
        int end = 2;
        while (end < version.length() && Character.isDigit(version.charAt(end))) {
            end++;
        }
        return end == 2 ? Integer.MAX_VALUE : Integer.parseInt(version.substring(2, end));
    }

    // Named in code, the constant would be that of the SDK that this was compiled with.
    private static String text() {
        try {
            return (String) VersionInfo.class.getField("SDK_VERSION").get(null);
        } catch (ReflectiveOperationException e) {
            return "";
        }
    }
}
