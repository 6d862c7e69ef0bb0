package io.github.apprunnerclient.dropin;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apprunnerclient.oracle.RecordedRequest;
import io.github.apprunnerclient.oracle.Reply;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/**
 * What a program asks and is answered, from a file: {@code > operation request} and then {@code < status reply}. Each
 * exchange is used once; those with the same request, in their order.
 */
final class Conversation implements Function<RecordedRequest, Reply> {
    private record Exchange(String operation, JsonNode request, int status, String reply) {}

    private final ObjectMapper mapper = new ObjectMapper();
    private final List<Exchange> left = new ArrayList<>();
    private final List<String> unexpected = new ArrayList<>();

    Conversation(Path file) throws IOException {
        Iterator<String> lines = Files.readAllLines(file).iterator();
        while (lines.hasNext()) {
            String[] asked = lines.next().split(" ", 3);
            String[] answered = lines.next().split(" ", 3);
            left.add(new Exchange(asked[1], mapper.readTree(asked[2]), Integer.parseInt(answered[1]), answered[2]));
        }
    }

    @Override
    public synchronized Reply apply(RecordedRequest request) {
        String operation = ModelService.operation(request);
        try {
            JsonNode body = mapper.readTree(request.body());
            for (Exchange exchange : left) {
                if (exchange.operation().equals(operation) && exchange.request().equals(body)) {
                    left.remove(exchange);
                    return Reply.of(exchange.status(), operation).body(exchange.reply());
                }
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        unexpected.add(operation + " " + request.bodyText());
        return Reply.of(400, operation).body("{\"__type\":\"ValidationException\",\"message\":\"Not expected\"}");
    }

    /** What was asked and is not in the file, and what is in the file and was not asked. */
    synchronized List<String> differences() {
        List<String> differences = new ArrayList<>(unexpected);
        left.forEach(exchange -> differences.add("not asked: " + exchange));
        return differences;
    }
}
