package io.github.apprunnerclient.internal.config;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileFileSystemSetting;
import software.amazon.awssdk.utils.SystemSetting;

/** The profile that a client's settings come from. Its file is read once, and only if something asks for it. */
final class ProfileSettings implements Supplier<ProfileFile> {
    private final @Nullable Supplier<ProfileFile> source;
    private final String name;
    private @Nullable ProfileFile file; // guarded by this, for interceptors may ask for it in any call

    /**
     * @param source null for the default
     * @param name null for the default
     */
    ProfileSettings(@Nullable Supplier<ProfileFile> source, @Nullable String name) {
        this.source = source;
        this.name = name == null ? ProfileFileSystemSetting.AWS_PROFILE.getStringValueOrThrow() : name;
    }

    String name() {
        return name;
    }

    @Override
    public synchronized ProfileFile get() {
        if (file == null) {
            file = source == null ? ProfileFile.defaultProfileFile() : source.get();
        }
        return file;
    }

    /** Whether a system property, the environment or this profile says anything. */
    boolean isSet(SystemSetting setting, String key) {
        return setting.getStringValue().isPresent() || property(key) != null;
    }

    @Nullable
    String property(String key) {
        Profile profile = get().profile(name).orElse(null);
        return profile == null ? null : profile.property(key).orElse(null);
    }
}
