package io.github.apprunnerclient.endpoints;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/** What an {@link AppRunnerEndpointProvider} decides by: the client's settings. Immutable. */
public final class AppRunnerEndpointParams
        implements ToCopyableBuilder<AppRunnerEndpointParams.Builder, AppRunnerEndpointParams> {
    private final @Nullable Region region;
    private final boolean useDualStack;
    private final boolean useFips;
    private final @Nullable String endpoint;

    private AppRunnerEndpointParams(BuilderImpl builder) {
        region = builder.region;
        useDualStack = builder.useDualStack;
        useFips = builder.useFips;
        endpoint = builder.endpoint;
    }

    /** {@return a new builder with nothing set} */
    public static Builder builder() {
        return new BuilderImpl();
    }

    /** {@return the client's region, or null if none was given} */
    public @Nullable Region region() {
        return region;
    }

    /** {@return whether the endpoint is to have an IPv6 address too; never null} */
    public Boolean useDualStack() {
        return useDualStack;
    }

    /** {@return whether the endpoint is to be one with validated cryptography; never null} */
    public Boolean useFips() {
        return useFips;
    }

    /** {@return the endpoint override, or null if there is none} */
    public @Nullable String endpoint() {
        return endpoint;
    }

    @Override
    public Builder toBuilder() {
        return new BuilderImpl()
                .region(region)
                .useDualStack(useDualStack)
                .useFips(useFips)
                .endpoint(endpoint);
    }

    /** Not thread-safe. */
    public interface Builder extends CopyableBuilder<Builder, AppRunnerEndpointParams> {
        /**
         * {@return this builder, with this region}
         *
         * @param region the region; null for none
         */
        Builder region(@Nullable Region region);

        /**
         * {@return this builder, with or without IPv6}
         *
         * @param useDualStack null is false
         */
        Builder useDualStack(@Nullable Boolean useDualStack);

        /**
         * {@return this builder, with or without validated cryptography}
         *
         * @param useFips null is false
         */
        Builder useFips(@Nullable Boolean useFips);

        /**
         * {@return this builder, with this endpoint override}
         *
         * @param endpoint a URI; null for none
         */
        Builder endpoint(@Nullable String endpoint);

        @Override
        AppRunnerEndpointParams build();
    }

    private static final class BuilderImpl implements Builder {
        private @Nullable Region region;
        private boolean useDualStack;
        private boolean useFips;
        private @Nullable String endpoint;

        @Override
        public Builder region(@Nullable Region region) {
            this.region = region;
            return this;
        }

        @Override
        public Builder useDualStack(@Nullable Boolean useDualStack) {
            this.useDualStack = Boolean.TRUE.equals(useDualStack);
            return this;
        }

        @Override
        public Builder useFips(@Nullable Boolean useFips) {
            this.useFips = Boolean.TRUE.equals(useFips);
            return this;
        }

        @Override
        public Builder endpoint(@Nullable String endpoint) {
            this.endpoint = endpoint;
            return this;
        }

        @Override
        public AppRunnerEndpointParams build() {
            return new AppRunnerEndpointParams(this);
        }
    }
}
