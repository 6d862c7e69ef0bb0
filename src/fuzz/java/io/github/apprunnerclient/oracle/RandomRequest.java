package io.github.apprunnerclient.oracle;

import static io.github.apprunnerclient.model.OfficialModels.OURS;
import static io.github.apprunnerclient.model.OfficialModels.builderOf;

import io.github.apprunnerclient.internal.schema.Member;
import io.github.apprunnerclient.internal.schema.ModelBuilder;
import io.github.apprunnerclient.internal.schema.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import software.amazon.awssdk.core.SdkPojo;

/** A request whose members hold what chance gives, and the JSON that it has to be. */
final class RandomRequest {
    /** In each text of a sensitive member. */
    static final String SENSITIVE = "-top-secret";

    private static final String[] PIECES = {
        "a",
        "Z",
        "0",
        " ",
        "-",
        "/",
        "\\",
        "\"",
        "'",
        "<",
        "&",
        "\t",
        "\n",
        "\r",
        "\b",
        "\f",
        "\u0000",
        "\u001f",
        "\u007f",
        "\u0085",
        "\u00a0",
        "\u00e9",
        "\u0130",
        "\u2028",
        "\u2029",
        "\u200f",
        "\ufeff",
        "\ufffe",
        "\uffff",
        "\u63a5",
        "e\u0301",
        "\ud83d\ude00",
        "\ud834\udd1e",
        "\udbff\udfff",
        "\ud83d",
        "\ude00",
        "\ude00\ud83d",
        "null",
        "{}",
        "%s",
        "${x}",
        "UNKNOWN_TO_SDK_VERSION"
    };

    private final Random random;
    private final Map<String, Object> json;
    private final SdkPojo request;

    RandomRequest(Random random, String shape) {
        this.random = random;
        ModelBuilder builder = (ModelBuilder) builderOf(OURS + "model." + shape);
        json = filled(builder);
        request = (SdkPojo) builder.build();
    }

    SdkPojo request() {
        return request;
    }

    /** As a mapper reads it. */
    Map<String, Object> json() {
        return json;
    }

    private Map<String, Object> filled(ModelBuilder builder) {
        Map<String, Object> tree = new LinkedHashMap<>();
        boolean sparse = random.nextInt(4) == 0;
        for (Member<?> member : builder.schema().members()) {
            if (random.nextInt(20) != 0 && (member.isRequired() || !sparse || random.nextInt(4) == 0)) {
                Pair value = value(member.type(), member, builder);
                builder.values().set(member, value.java());
                tree.put(member.name(), value.json());
            }
        }
        return tree;
    }

    private Pair value(Type type, Member<?> member, ModelBuilder builder) {
        return switch (type.kind()) {
            case STRING -> same(text(member));
            case INTEGER -> same(random.nextBoolean() ? random.nextInt(100) : random.nextInt());
            case BOOLEAN -> same(random.nextBoolean());
            case TIMESTAMP -> throw new AssertionError("No request has a time: " + member.name());
            case STRUCTURE -> {
                ModelBuilder structure = (ModelBuilder) builder.newBuilder(member.name());
                Map<String, Object> tree = filled(structure);
                yield new Pair(structure.build(), tree);
            }
            case LIST -> {
                List<Object> java = new ArrayList<>();
                List<Object> tree = new ArrayList<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    Pair element = random.nextInt(100) == 0 ? same(null) : value(type.element(), member, builder);
                    java.add(element.java());
                    tree.add(element.json());
                }
                yield new Pair(java, tree);
            }
            case MAP -> {
                Map<String, Object> java = new LinkedHashMap<>();
                Map<String, Object> tree = new LinkedHashMap<>();
                for (int i = random.nextInt(4); i > 0; i--) {
                    // No parser reads half of a surrogate pair in a name; the official client sends it, too.
                    String key = text(member).replaceAll("\\p{Cs}", "?");
                    Pair value = random.nextInt(100) == 0 ? same(null) : value(type.element(), member, builder);
                    java.put(key, value.java());
                    tree.put(key, value.json());
                }
                yield new Pair(java, tree);
            }
        };
    }

    private String text(Member<?> member) {
        int length = switch (random.nextInt(40)) {
            case 0 -> 0;
            case 1 -> random.nextInt(4000);
            case 2 -> random.nextInt(100) == 0 ? 300_000 : 20;
            default -> 1 + random.nextInt(40);
        };
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            text.append(
                    random.nextInt(4) == 0
                            ? String.valueOf((char) random.nextInt(0x10000))
                            : PIECES[random.nextInt(PIECES.length)]);
        }
        return member.isSensitive() && length > 0 ? text.append(SENSITIVE).toString() : text.toString();
    }

    private static Pair same(Object value) {
        return new Pair(value, value);
    }

    private record Pair(Object java, Object json) {}
}
