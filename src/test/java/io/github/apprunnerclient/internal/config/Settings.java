package io.github.apprunnerclient.internal.config;

import java.net.URI;
import java.util.function.Consumer;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.ClientType;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;

/** What a client's settings come out as. */
final class Settings {
    private final ClientSettingsResolver resolver;
    private final ClientSettings settings;

    private Settings(BuilderOptions options) {
        resolver = new ClientSettingsResolver(options);
        settings = resolver.resolve(ClientType.SYNC, "Test", "AK");
    }

    static Settings of(Consumer<ClientOverrideConfiguration.Builder> overrides) {
        return of(Region.US_EAST_1, null, null, null, overrides);
    }

    static Settings of(
            Region region,
            URI endpointOverride,
            Boolean fips,
            DefaultsMode mode,
            Consumer<ClientOverrideConfiguration.Builder> overrides) {
        ClientOverrideConfiguration.Builder configuration = ClientOverrideConfiguration.builder();
        overrides.accept(configuration);
        return new Settings(new BuilderOptions()
                .region(region)
                .credentialsProvider(AnonymousCredentialsProvider.create())
                .endpointOverride(endpointOverride)
                .fipsEnabled(fips)
                .dualstackEnabled(fips)
                .defaultsMode(mode)
                .overrideConfiguration(configuration.build()));
    }

    static Consumer<ClientOverrideConfiguration.Builder> inProfile(String... lines) {
        ProfileFile file = ProfileFile.builder()
                .type(ProfileFile.Type.CONFIGURATION)
                .content(String.join("\n", lines))
                .build();
        return o -> o.defaultProfileFile(file);
    }

    ClientSettingsResolver resolver() {
        return resolver;
    }

    ClientSettings settings() {
        return settings;
    }

    String endpoint() {
        return settings.endpoint().resolve().uri().toString();
    }

    int maxAttempts() {
        return settings.retryStrategy().get().maxAttempts();
    }

    String retryStrategy() {
        return settings.retryStrategy().get().getClass().getSimpleName();
    }

    String userAgent() {
        return settings.userAgent().header(null, java.util.List.of());
    }
}
