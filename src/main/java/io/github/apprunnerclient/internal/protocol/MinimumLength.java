package io.github.apprunnerclient.internal.protocol;

/** The least length of texts, in the model of the API. */
final class MinimumLength {
    static final int CONNECTION_NAME = 4;
    static final int ARN = 1;
    static final int TAG_KEY = 1;
    static final int NEXT_TOKEN = 1;

    private MinimumLength() {}
}
