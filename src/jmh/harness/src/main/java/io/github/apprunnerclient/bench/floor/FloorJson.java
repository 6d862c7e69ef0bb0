package io.github.apprunnerclient.bench.floor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the one request, and reads any JSON into maps, lists, strings, doubles, booleans and null. */
public final class FloorJson {
    private final String text;
    private int next;

    private FloorJson(String text) {
        this.text = text;
    }

    public static byte[] createConnection(String name, String providerType) {
        StringBuilder json = new StringBuilder(96).append("{\"ConnectionName\":");
        quote(json, name);
        json.append(",\"ProviderType\":");
        quote(json, providerType);
        return json.append('}').toString().getBytes(UTF_8);
    }

    public static Object read(byte[] json) {
        Object value = new FloorJson(new String(json, UTF_8)).value();
        if (value == null) {
            throw new IllegalArgumentException("The reply is null");
        }
        return value;
    }

    private static void quote(StringBuilder json, String value) {
        json.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                json.append('\\').append(c);
            } else if (c < ' ') {
                json.append("\\u00").append(c < 16 ? '0' : '1').append(Character.forDigit(c % 16, 16));
            } else {
                json.append(c);
            }
        }
        json.append('"');
    }

    private @Nullable Object value() {
        char c = peek();
        if (c == '{') {
            return object();
        } else if (c == '[') {
            return array();
        } else if (c == '"') {
            return string();
        }
        int start = next;
        while (next < text.length() && "-+.0123456789eE".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next > start ? (Object) Double.valueOf(text.substring(start, next)) : literal();
    }

    private Map<String, @Nullable Object> object() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        next++;
        while (peek() != '}') {
            String name = string();
            expect(':');
            members.put(name, value());
            if (peek() != '}') {
                expect(',');
            }
        }
        next++;
        return members;
    }

    private List<@Nullable Object> array() {
        List<@Nullable Object> elements = new ArrayList<>();
        next++;
        while (peek() != ']') {
            elements.add(value());
            if (peek() != ']') {
                expect(',');
            }
        }
        next++;
        return elements;
    }

    private String string() {
        expect('"');
        int start = next;
        while (text.charAt(next) != '"' && text.charAt(next) != '\\') {
            next++;
        }
        if (text.charAt(next) == '"') {
            return text.substring(start, next++);
        }
        StringBuilder value = new StringBuilder().append(text, start, next);
        for (char c = text.charAt(next++); c != '"'; c = text.charAt(next++)) {
            value.append(c == '\\' ? escaped() : c);
        }
        return value.toString();
    }

    private char escaped() {
        char c = text.charAt(next++);
        if (c == 'u') {
            next += 4;
            return (char) Integer.parseInt(text, next - 4, next, 16);
        }
        int index = "bfnrt".indexOf(c);
        return index < 0 ? c : "\b\f\n\r\t".charAt(index);
    }

    private @Nullable Boolean literal() {
        if (text.startsWith("true", next)) {
            next += 4;
            return true;
        } else if (text.startsWith("false", next)) {
            next += 5;
            return false;
        }
        for (char c : "null".toCharArray()) {
            expect(c);
        }
        return null;
    }

    private char peek() {
        while (text.charAt(next) <= ' ') {
            next++;
        }
        return text.charAt(next);
    }

    private void expect(char c) {
        if (peek() != c) {
            throw new IllegalArgumentException("No " + c + " at " + next + " in " + text);
        }
        next++;
    }
}
