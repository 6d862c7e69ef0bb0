package io.github.apprunnerclient.bench.server;

import java.util.Locale;

/** What a call goes over. */
public enum Wire {
    TLS("TLS"),
    PLAIN("plain");

    private final String title;

    Wire(String title) {
        this.title = title;
    }

    public static Wire named(String name) {
        return valueOf(name.toUpperCase(Locale.ROOT));
    }

    public String title() {
        return title;
    }
}
