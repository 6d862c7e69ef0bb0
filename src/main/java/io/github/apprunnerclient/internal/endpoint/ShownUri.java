package io.github.apprunnerclient.internal.endpoint;

import java.net.URI;

/** A URI of a user's as messages show it: without its user info and its query, which may be secrets. */
public final class ShownUri {
    private ShownUri() {}

    /** Whatever may be a password is left out, even if more goes with it: one with a slash in it is in the path. */
    static String of(URI uri) {
        return of(uri.toString());
    }

    /** For what may be no URI at all. */
    public static String of(String text) {
        int colon = text.indexOf(':');
        int at = text.lastIndexOf('@');
        String scheme = colon > 0 && text.startsWith("://", colon) ? text.substring(0, colon + 3) : "";
        String rest = at < 0 ? text.substring(scheme.length()) : text.substring(at + 1);
        int end = rest.length();
        for (char delimiter : new char[] {'?', '#'}) {
            int index = rest.indexOf(delimiter);
            end = index < 0 ? end : Math.min(end, index);
        }
        return scheme + rest.substring(0, end);
    }
}
