package io.github.apprunnerclient.bench.floor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;

/** Writes the one request, and picks the members of the one reply. */
public final class FloorJson {
    private FloorJson() {}

    /** Neither argument has a character to be escaped. */
    public static byte[] createConnection(String name, String providerType) {
        return ("{\"ConnectionName\":\"" + name + "\",\"ProviderType\":\"" + providerType + "\"}").getBytes(UTF_8);
    }

    public static FloorConnection connection(byte[] reply) {
        String json = new String(reply, UTF_8);
        return new FloorConnection(
                string(json, "ConnectionArn"),
                string(json, "ConnectionName"),
                string(json, "ProviderType"),
                string(json, "Status"),
                Instant.ofEpochMilli(Math.round(number(json, "CreatedAt") * 1000)));
    }

    private static String string(String json, String name) {
        int start = start(json, name) + 1;
        return json.substring(start, json.indexOf('"', start));
    }

    private static double number(String json, String name) {
        int start = start(json, name);
        int end = start;
        while ("-+.0123456789eE".indexOf(json.charAt(end)) >= 0) {
            end++;
        }
        return Double.parseDouble(json.substring(start, end));
    }

    private static int start(String json, String name) {
        int label = json.indexOf("\"" + name + "\":");
        if (label < 0) {
            throw new IllegalArgumentException("No " + name + " in " + json);
        }
        return label + name.length() + 3;
    }
}
