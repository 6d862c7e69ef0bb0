package io.github.apprunnerclient.internal.endpoint;

import java.net.URI;

/** A URI of a user's as messages show it: without its user info and its query, which may be secrets. */
final class ShownUri {
    private ShownUri() {}

    static String of(URI uri) {
        if (uri.getHost() != null && uri.getRawUserInfo() == null) {
            String port = uri.getPort() < 0 ? "" : ":" + uri.getPort();
            return uri.getScheme() == null
                    ? "//" + uri.getHost() + port + uri.getRawPath()
                    : uri.getScheme() + "://" + uri.getHost() + port + uri.getRawPath();
        }
        return ofUnparsed(uri.toString());
    }

    /** Whatever may be a password is left out, even if more goes with it. */
    private static String ofUnparsed(String text) {
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
