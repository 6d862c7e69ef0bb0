package io.github.apprunnerclient.oracle;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.metrics.CoreMetric;
import software.amazon.awssdk.metrics.MetricCollection;
import software.amazon.awssdk.metrics.MetricRecord;

/**
 * A tree of metrics as lines, sorted, which are comparable between the two clients: a line for every collection and for
 * every value, with the value's type in place of what is different each time.
 */
final class MetricFacts {
    private MetricFacts() {}

    static List<String> of(List<MetricCollection> published) {
        List<String> lines = new ArrayList<>();
        published.forEach(collection -> add(lines, collection.name(), collection));
        return lines.stream().sorted().toList();
    }

    private static void add(List<String> lines, String path, MetricCollection collection) {
        lines.add(path);
        for (MetricRecord<?> record : collection) {
            lines.add(path + " " + record.metric().name() + ": " + value(record));
        }
        Map<String, Integer> siblings = new HashMap<>();
        for (MetricCollection child : collection.children()) {
            int number = siblings.merge(child.name(), 1, Integer::sum);
            add(lines, path + "/" + child.name() + " " + number, child);
        }
    }

    private static Object value(MetricRecord<?> record) {
        if (record.metric().equals(CoreMetric.BACKOFF_DELAY_DURATION)) {
            return record.value();
        }
        Class<?> type = record.metric().valueClass();
        if (type == String.class || type == Integer.class || type == Boolean.class) {
            return record.value();
        }
        return record.value() instanceof URI uri ? withoutPortOfRecorder(uri) : type.getSimpleName();
    }

    private static String withoutPortOfRecorder(URI endpoint) {
        return endpoint.toString().replaceFirst("^http://127\\.0\\.0\\.1:\\d{2,}$", "http://127.0.0.1:<port>");
    }
}
