package io.github.apprunnerclient.endpoints;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.utils.builder.CopyableBuilder;
import software.amazon.awssdk.utils.builder.ToCopyableBuilder;

/** What an {@link AppRunnerEndpointProvider} may go by: the client's settings. Immutable. */
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

    public static Builder builder() {
        return new BuilderImpl();
    }

    /** Null if none was given. */
    public @Nullable Region region() {
        return region;
    }

    /** Never null. */
    public Boolean useDualStack() {
        return useDualStack;
    }

    /** Never null. */
    public Boolean useFips() {
        return useFips;
    }

    /** The endpoint override, or null if there is none. */
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
        Builder region(@Nullable Region region);

        /** Null is false. */
        Builder useDualStack(@Nullable Boolean useDualStack);

        /** Null is false. */
        Builder useFips(@Nullable Boolean useFips);

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
