package io.github.apprunnerclient.oracle;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Every way in which our client is meant to differ from the official one, and why. The tests fail both for a difference
 * that is not here and for one that is here and no longer there.
 */
final class KnownDifferences {
    /** A header that comes out otherwise; everything else of that request is the same. */
    record OfHeader(String reason, String input, String official, String ours) {}

    /** A request that the official client sends and ours refuses, sending nothing. */
    record Refused(String reason, RequestInput input) {
        @Override
        public String toString() {
            return input.name();
        }
    }

    /** Facts that differ in the results of some replies; {@code as} says how, given the official facts and ours. */
    record OfResult(
            String reason,
            Set<String> facts,
            BiPredicate<Map<String, Object>, Map<String, Object>> as,
            List<String> replies) {}

    /** An error of which another number of attempts is made. */
    record OfAttempts(String reason, String failure, int ours) {}

    /**
     * What our messages end with. Of exceptions without a service's answer, the attempt count comes behind it.
     *
     * <p>A user who reads one line of a log is to know what was asked of whom, and whether to look before asking again.
     */
    static final String MESSAGE_ENDING = " \\(Operation: CreateConnection, Endpoint: https?://[^ )]+/\\)"
            + "( The connection may have been made: list the connections before making it again\\.)?"
            + "( The call needs apprunner:CreateConnection; apprunner:TagResource if it sets tags\\.)?";

    /**
     * Of every response: ours equal each other if what they hold is equal, the official client's only if the heads of
     * their replies are too. A caller who compares responses means their content.
     */
    static final String EQUALITY = "equalWithoutHead";

    /** Of every number and boolean in a reply: the official client takes a text that looks like one. */
    static final String QUOTED =
            "A number or a boolean in quotes is neither: an error that says so, as in data binding";

    static final List<OfHeader> HEADERS = List.of(new OfHeader(
            "A header of the request replaces the client's of the same name: who sets it for one call means that value",
            "a header of both",
            "X-Custom: one,two",
            "X-Custom: two"));

    static final List<Refused> REFUSED = List.of(
            reserved("X-Amz-Target", "AppRunner.DeleteService"),
            reserved("Content-Type", "text/plain"),
            reserved("X-Amz-Date", "20200101T000000Z"),
            reserved("X-Amz-Security-Token", "T"),
            reserved("amz-sdk-request", "attempt=9; max=9"),
            reserved("Authorization", "x"),
            invalid("no name", setup -> setup.connectionName(null)),
            invalid("a name that is too short", setup -> setup.connectionName("abc")),
            invalid("an empty tag key", setup -> setup.tags(new Setup.TagInput("", "v"))));

    static final List<OfResult> RESULTS = List.of(
            new OfResult(
                    "A time keeps the precision it was sent with, the official client cuts it to milliseconds",
                    Set.of("toString", "createdAt"),
                    (official, ours) -> ((Instant) ours.get("createdAt"))
                            .truncatedTo(ChronoUnit.MILLIS)
                            .equals(official.get("createdAt")),
                    List.of("200: CreatedAt is microseconds", "200: CreatedAt is nanoseconds")),
            new OfResult(
                    "A time is not refused for having more than 20 characters",
                    Set.of("result"),
                    (official, ours) -> ours.get("createdAt").equals(Instant.parse("2020-09-13T12:26:40.123456789Z")),
                    List.of("200: CreatedAt is more than 20 characters")),
            new OfResult(
                    "A time that no Instant can hold is an error, not another time",
                    Set.of("result"),
                    KnownDifferences::isUnreadable,
                    List.of("200: CreatedAt is 1e400", "200: CreatedAt is 1e20")),
            new OfResult(
                    "An object for text is an error, not the text '{' and the rest lost",
                    Set.of("result"),
                    KnownDifferences::isUnreadable,
                    List.of("200: an object for text")),
            new OfResult(
                    "A body shorter than its Content-Length is never taken for whole",
                    Set.of("result"),
                    KnownDifferences::isUnreadable,
                    List.of("200: shorter than its Content-Length", "200: on the wire, cut off")),
            new OfResult(
                    "What follows the object is an error: a reply that says more than one thing may not be the one asked for",
                    Set.of("result"),
                    KnownDifferences::isUnreadable,
                    List.of("200: something behind")),
            new OfResult(
                    "The message of a success that can't be read says that the service has acted",
                    Set.of("message"),
                    KnownDifferences::isUnreadable,
                    List.of(
                            "200: Connection is text",
                            "200: Connection is a list",
                            "200: null",
                            "200: a list",
                            "200: text",
                            "200: HTML",
                            "200: truncated JSON",
                            "200: no closing braces",
                            "200: a comma too many",
                            "200: a wrong escape",
                            "200: broken UTF-8",
                            "200: gzip, wrongly so",
                            "200: a list for text",
                            "200: CreatedAt is ISO text",
                            "200: CreatedAt is empty text",
                            "200: CreatedAt is true",
                            "200: CreatedAt is an object",
                            "200: a wrong CRC32",
                            "200: a wrong CRC32 and no body",
                            "200: on the wire, HTML")),
            new OfResult(
                    "A CRC32 that is no number is a CRC32 that does not match",
                    Set.of("result"),
                    (official, ours) -> ours.get("result").equals("Crc32MismatchException"),
                    List.of("200: no CRC32 at all")),
            new OfResult(
                    "A constant for an unknown value is not printed as 'null'",
                    Set.of("status"),
                    (official, ours) -> ours.get("status").equals("UNKNOWN_TO_SDK_VERSION as UNKNOWN_TO_SDK_VERSION"),
                    List.of(
                            "200: an unknown status",
                            "200: a status in lower case",
                            "200: an empty status",
                            "200: a status named null")),
            new OfResult(
                    "A constant for an unknown value is not printed as 'null'",
                    Set.of("providerType"),
                    (official, ours) ->
                            ours.get("providerType").equals("UNKNOWN_TO_SDK_VERSION as UNKNOWN_TO_SDK_VERSION"),
                    List.of("200: an unknown provider")),
            new OfResult(
                    "Metadata has no key for a request id that was not sent; requestId() is UNKNOWN in both",
                    Set.of("metadata"),
                    (official, ours) -> official.get("metadata")
                            .equals(ours.get("metadata").toString().replace("=[", "=[AWS_REQUEST_ID, ")),
                    List.of("200: no request id", "200: an empty request id")),
            new OfResult(
                    "A message does not say 'Request ID: null'",
                    Set.of("message"),
                    (official, ours) -> withoutEnding(ours)
                            .equals(official.get("message").toString().replace(", Request ID: null", "")),
                    List.of("400: no request id", "400: an empty request id", "400: only an extended request id")),
            new OfResult(
                    "The exception that reaches the caller still knows the clock skew that it was judged by",
                    Set.of("clockSkew"),
                    (official, ours) -> ours.get("clockSkew").equals(true),
                    List.of(
                            "403: InvalidSignatureException, Date -600 s off",
                            "403: InvalidSignatureException, Date 600 s off",
                            "403: AuthFailure, Date -600 s off",
                            "403: AuthFailure, Date 600 s off",
                            "403: AccessDeniedException, Date -600 s off",
                            "403: AccessDeniedException, Date 600 s off")),
            new OfResult(
                    "An error whose body is blank is still the service's error, with status and request id",
                    Set.of("result"),
                    (official, ours) -> ours.get("result").equals("AppRunnerException"),
                    List.of("400: blanks")),
            new OfResult(
                    "An empty body is no body: HTTP has no difference between them",
                    Set.of("rawResponse"),
                    (official, ours) -> ours.get("rawResponse") == null,
                    List.of("400: an empty body", "400: an empty body and a header")));

    static final List<OfAttempts> ATTEMPTS = List.of(new OfAttempts(
            "A success that can't be read is not asked for again: the service has acted", "malformed 200", 1));

    private KnownDifferences() {}

    static List<OfResult> ofReply(Reply reply) {
        return RESULTS.stream()
                .filter(difference -> difference.replies().contains(reply.name()))
                .toList();
    }

    static List<String> ofHeaders(RequestInput input, List<String> official) {
        List<String> ours = new ArrayList<>(official);
        for (OfHeader difference : HEADERS) {
            if (difference.input().equals(input.name())) {
                ours.replaceAll(line -> line.equals(difference.official()) ? difference.ours() : line);
            }
        }
        return ours;
    }

    /** Our message without what {@link #MESSAGE_ENDING} adds. */
    static String withoutEnding(Map<String, Object> ours) {
        return ours.get("message").toString().replaceFirst(MESSAGE_ENDING, "");
    }

    private static boolean isUnreadable(Map<String, Object> official, Map<String, Object> ours) {
        String message = ours.get("message").toString();
        return message.startsWith(
                        "The request succeeded (HTTP 200, request id " + Reply.REQUEST_ID + "), but its reply")
                && message.contains("The connection probably exists");
    }

    private static Refused reserved(String header, String value) {
        return new Refused(
                "The client sets this header itself; another value would mean another request or a wrong signature",
                new RequestInput(header, setup -> setup.request(r -> r.putHeader(header, value))));
    }

    private static Refused invalid(String name, Consumer<Setup> changes) {
        return new Refused(
                "What the service would refuse in any case is refused at once, with every violated rule",
                new RequestInput(name, changes));
    }
}
