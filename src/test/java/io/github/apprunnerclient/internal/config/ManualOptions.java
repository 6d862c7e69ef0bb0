package io.github.apprunnerclient.internal.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The manual's table of what is honoured, by place and option. */
final class ManualOptions {
    /** The places where the SDK takes options: columns of the table, in their order. */
    enum Place {
        BUILDER,
        CLIENT,
        REQUEST
    }

    private static final String HEAD =
            "| option | builder | client's `overrideConfiguration` | request's `overrideConfiguration` | |\n";
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");

    private final Map<Place, Map<String, String>> cells = new LinkedHashMap<>();

    private ManualOptions() {
        for (Place place : Place.values()) {
            cells.put(place, new LinkedHashMap<>());
        }
    }

    static ManualOptions read() throws IOException {
        String page = Files.readString(Path.of("src/site/markdown/settings.md"));
        ManualOptions options = new ManualOptions();
        page.substring(page.indexOf(HEAD) + HEAD.length())
                .lines()
                .skip(1)
                .takeWhile(line -> line.startsWith("|"))
                .forEach(options::addRow);
        return options;
    }

    /** The options that the table says something of for this place. */
    List<String> names(Place place) {
        return List.copyOf(cells.get(place).keySet());
    }

    /** The options of which the table says one of these for this place. */
    List<String> names(Place place, String... said) {
        List<String> names = new ArrayList<>();
        cells.get(place).forEach((name, cell) -> {
            if (List.of(said).contains(cell)) {
                names.add(name);
            }
        });
        return names;
    }

    private void addRow(String line) {
        String[] row = line.split("\\|", -1);
        for (Place place : Place.values()) {
            String cell = row[place.ordinal() + 2].strip();
            if (!cell.isEmpty()) {
                NAME.matcher(row[1])
                        .results()
                        .map(MatchResult::group)
                        .forEach(quoted -> cells.get(place).put(quoted.replace("`", ""), cell));
            }
        }
    }
}
