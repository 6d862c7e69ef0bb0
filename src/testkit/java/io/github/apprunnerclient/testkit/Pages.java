package io.github.apprunnerclient.testkit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lists, page by page. What is deleted between two pages hides nothing that is not. */
final class Pages {
    private PageTokens tokens = new PageTokens();

    /** An element of a list, and what it is sorted by. */
    record Entry(long position, Object view) {}

    /** Makes all tokens worthless. */
    void reset() {
        tokens = new PageTokens();
    }

    Map<String, Object> page(Call call, Stream<Entry> entries) {
        String token = call.textOrNull("NextToken");
        Integer size = call.integerOrNull("MaxResults");
        String question = question(call);
        long after = token == null ? Long.MIN_VALUE : tokens.position(token, question);
        List<Entry> rest = entries.filter(entry -> entry.position > after).toList();
        List<Entry> page = size == null || rest.size() <= size ? rest : rest.subList(0, size);
        Map<String, Object> reply = new LinkedHashMap<>();
        reply.put(call.operation().pageMember(), page.stream().map(Entry::view).toList());
        if (page.size() < rest.size()) {
            reply.put("NextToken", tokens.after(page.get(page.size() - 1).position, question));
        }
        return reply;
    }

    // What a token is good for, however its members were ordered.
    private static String question(Call call) {
        return call.members().entrySet().stream()
                .filter(member -> !member.getKey().equals("NextToken") && member.getValue() != null)
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::toString)
                .collect(Collectors.joining("\n", call.operation() + "\n", ""));
    }
}
