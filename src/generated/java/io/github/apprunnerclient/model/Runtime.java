package io.github.apprunnerclient.model;

import io.github.apprunnerclient.internal.schema.Constants;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.annotations.Generated;

/** The language and version that source code is built and run with. */
@Generated("io.github.apprunnerclient.codegen.Generate")
public enum Runtime {
    /** Python 3. */
    PYTHON_3,

    /** Node.js 12. */
    NODEJS_12,

    /** Node.js 14. */
    NODEJS_14,

    /** Java 8, by Amazon Corretto. */
    CORRETTO_8,

    /** Java 11, by Amazon Corretto. */
    CORRETTO_11,

    /** Node.js 16. */
    NODEJS_16,

    /** Go 1. */
    GO_1,

    /** .NET 6. */
    DOTNET_6,

    /** PHP 8.1. */
    PHP_81,

    /** Ruby 3.1. */
    RUBY_31,

    /** Python 3.11. */
    PYTHON_311,

    /** Node.js 18. */
    NODEJS_18,

    /** Node.js 22. */
    NODEJS_22,

    /** A value that this version of the client does not know; the {@code AsString} getter has its text. */
    UNKNOWN_TO_SDK_VERSION;

    /**
     * Finds the constant for the service's text. Case counts.
     *
     * @param value the text; may be null
     * @return the constant, {@link #UNKNOWN_TO_SDK_VERSION} for a text that is not known, or null for null
     */
    public static @Nullable Runtime fromValue(@Nullable String value) {
        return Constants.named(value, values(), UNKNOWN_TO_SDK_VERSION);
    }

    /**
     * The values that this version of the client knows.
     *
     * @return a new set of every constant but {@link #UNKNOWN_TO_SDK_VERSION}
     */
    public static Set<Runtime> knownValues() {
        return EnumSet.complementOf(EnumSet.of(UNKNOWN_TO_SDK_VERSION));
    }
}
