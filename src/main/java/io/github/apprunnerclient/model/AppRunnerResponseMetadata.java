package io.github.apprunnerclient.model;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.AwsResponseMetadata;

/** What App Runner says about a reply besides its content, such as the request ID. Immutable, so thread-safe. */
public final class AppRunnerResponseMetadata extends AwsResponseMetadata {
    private AppRunnerResponseMetadata(@Nullable AwsResponseMetadata responseMetadata) {
        super(responseMetadata);
    }

    /**
     * Takes over the metadata of a reply.
     *
     * @param responseMetadata the metadata; null for none, with the request ID {@code "UNKNOWN"}
     * @return the same metadata under App Runner's own type
     */
    public static AppRunnerResponseMetadata create(@Nullable AwsResponseMetadata responseMetadata) {
        return new AppRunnerResponseMetadata(responseMetadata);
    }
}
