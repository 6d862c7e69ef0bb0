package io.github.apprunnerclient.bench.contender;

import java.net.URI;
import java.util.Map;

/**
 * Opens a contender's client. Touches no class of a contender but the one that is asked for, as the others are not on the
 * class path.
 */
public final class Calls {
    /** The connection that each call creates. */
    public static final String CONNECTION_NAME = "my-connection";

    /** One whose handshake nobody completes. */
    public static final String PENDING_NAME = "pending-connection";

    // The access key of AWS's documentation, which the fake App Runner knows.
    static final String ACCESS_KEY = "AKIAIOSFODNN7EXAMPLE";
    static final String SECRET_KEY = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
    static final String REGION = "us-east-1";

    /** One that is this client as it comes, after {@code warmUp()}. */
    private static final String WARMED_UP = "ours-warmed-up";

    private Calls() {}

    /** What a contender does before its time is taken: most do nothing. */
    public static void getReady(String contender) {
        if (contender.equals(WARMED_UP)) {
            OurCall.warmUp();
        }
    }

    /** {@return where programs find credentials and region, if nobody tells them} */
    public static Map<String, String> environment() {
        return Map.of("AWS_ACCESS_KEY_ID", ACCESS_KEY, "AWS_SECRET_ACCESS_KEY", SECRET_KEY, "AWS_REGION", REGION);
    }

    public static Call over(URI endpoint, String contender) {
        return switch (contender) {
            case "official" -> OfficialCall.asItComes(endpoint);
            case "official-url-connection" -> OfficialCall.overUrlConnection(endpoint);
            case "official-async" -> new OfficialAsyncCall(endpoint);
            case "official-chain" -> OfficialCall.toldNothing(endpoint);
            case "ours-async" -> new OurAsyncCall(endpoint);
            case "ours", WARMED_UP -> OurCall.asItComes(endpoint);
            case "ours-chain" -> OurCall.toldNothing(endpoint);
            case "ours-environment" -> OurCall.ofEnvironment(endpoint);
            case "lightweight" -> new LightweightCall(endpoint);
            case "floor" -> new FloorCall(endpoint);
            case "empty" -> new EmptyCall();
            default -> throw new IllegalArgumentException("No contender is called " + contender);
        };
    }
}
