package io.github.apprunnerclient.internal.call;

import io.github.apprunnerclient.internal.protocol.Reason;
import java.util.ArrayList;
import java.util.List;
import software.amazon.awssdk.core.exception.SdkClientException;

/** The SDK's chain says on more than a thousand characters that it found nothing: this says it in a line. */
final class MissingCredentials {
    private static final String BY_CHAIN = "Unable to load credentials from any of the providers in the chain";

    /** What the providers say of themselves follows the chain. */
    private static final String REASONS = "]) : [";

    private static final String PROVIDER = "CredentialsProvider(";
    private static final String PROFILE = "profileName=";

    private MissingCredentials() {}

    /** The failure itself, unless it is that of a chain; then it is the cause. */
    static Throwable summarized(Throwable failure) {
        String message = Reason.of(failure);
        if (!(failure instanceof SdkClientException) || !message.startsWith(BY_CHAIN)) {
            return failure;
        }
        List<String> places = places(message);
        return places.isEmpty() // none is of the SDK, so that nothing is known of them
                ? failure
                : SdkClientException.create(
                        "No AWS credentials found. Looked at: " + String.join(", ", places) + ". Nothing was sent.",
                        failure);
    }

    private static List<String> places(String message) {
        int reasons = message.indexOf(REASONS);
        String chain = reasons < 0 ? message : message.substring(0, reasons);
        List<String> places = new ArrayList<>();
        for (int at = chain.indexOf(PROVIDER); at >= 0; at = chain.indexOf(PROVIDER, at + 1)) {
            places.add(words(nameBefore(at, chain)) + profileAfter(at + PROVIDER.length(), chain));
        }
        return places;
    }

    private static String nameBefore(int end, String chain) {
        int start = end;
        while (start > 0 && Character.isJavaIdentifierPart(chain.charAt(start - 1))) {
            start--;
        }
        return chain.substring(start, end);
    }

    /** {@code EnvironmentVariable} gives {@code environment variable}. */
    private static String words(String name) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char letter = name.charAt(i);
            if (i > 0 && Character.isUpperCase(letter)) {
                words.append(' ');
            }
            words.append(Character.toLowerCase(letter));
        }
        return words.toString();
    }

    private static String profileAfter(int start, String chain) {
        if (!chain.startsWith(PROFILE, start)) {
            return "";
        }
        int end = start;
        while (end < chain.length() && ",)".indexOf(chain.charAt(end)) < 0) {
            end++;
        }
        return " " + chain.substring(start + PROFILE.length(), end);
    }
}
