package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.protocol.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import software.amazon.awssdk.core.exception.SdkClientException;

/** The SDK's chain says on more than a thousand characters that it found nothing: this says it in a line. */
final class MissingCredentials {
    private static final String BY_CHAIN = "Unable to load credentials from any of the providers in the chain";

    /** What the providers say of themselves follows the chain. */
    private static final String REASONS = "]) : [";

    private static final Pattern PROVIDER = Pattern.compile("(\\w+)CredentialsProvider\\((?:profileName=([^,)]+))?");

    private MissingCredentials() {}

    /** The failure itself, unless it is that of a chain; then it is the cause. */
    static Throwable inALine(Throwable failure) {
        String message = Reason.of(failure);
        if (!(failure instanceof SdkClientException) || !message.startsWith(BY_CHAIN)) {
            return failure;
        }
        return SdkClientException.create(
                "No AWS credentials found. Looked at: " + String.join(", ", places(message)) + ". Nothing was sent.",
                failure);
    }

    private static List<String> places(String message) {
        int reasons = message.indexOf(REASONS);
        Matcher provider = PROVIDER.matcher(reasons < 0 ? message : message.substring(0, reasons));
        List<String> places = new ArrayList<>();
        while (provider.find()) {
            String words =
                    provider.group(1).replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
            places.add(provider.group(2) == null ? words : words + " " + provider.group(2));
        }
        return places;
    }
}
