package io.github.apprunnerclient.internal.config;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import java.io.File;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.profiles.ProfileFileSystemSetting;
import software.amazon.awssdk.utils.SystemSetting;

/**
 * The profile that a client's settings come from. Its file is read once, if something asks for it and there may be one: to
 * find out that there is none takes the SDK many classes.
 */
final class ProfileSettings implements Supplier<ProfileFile> {
    private final @Nullable Supplier<ProfileFile> source;
    private final @Nullable String name;

    /** Interceptors may ask for it in any call. */
    @GuardedBy("this")
    private @Nullable ProfileFile file;

    /** Null is the default for either. */
    ProfileSettings(@Nullable Supplier<ProfileFile> source, @Nullable String name) {
        this.source = source;
        this.name = name;
    }

    /** Whether a system property or the environment says anything. */
    static boolean isSet(SystemSetting setting) {
        return isSet(setting.property(), setting.environmentVariable());
    }

    static boolean isSet(String systemProperty, String environmentVariable) {
        return System.getProperty(systemProperty) != null || System.getenv(environmentVariable) != null;
    }

    /** Whether there is no file that it could be in. */
    boolean isMissing() {
        return source == null && !mayBeAFile();
    }

    String name() {
        return name == null ? ProfileFileSystemSetting.AWS_PROFILE.getStringValueOrThrow() : name;
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
        return isSet(setting) || property(key) != null;
    }

    @Nullable
    String property(String key) {
        if (isMissing()) {
            return null;
        }
        Profile profile = get().profile(name()).orElse(null);
        return profile == null ? null : profile.property(key).orElse(null);
    }

    /** Whether there is anything where the SDK looks: {@code ProfileFileLocation} says where. */
    private static boolean mayBeAFile() {
        return mayBeAFile(ProfileFileSystemSetting.AWS_CONFIG_FILE)
                || mayBeAFile(ProfileFileSystemSetting.AWS_SHARED_CREDENTIALS_FILE);
    }

    private static boolean mayBeAFile(SystemSetting path) {
        String set = System.getProperty(path.property(), System.getenv(path.environmentVariable()));
        if (set != null) {
            return set.startsWith("~") || new File(set).exists();
        }
        return isFolderIn(System.getenv("HOME"))
                || isFolderIn(System.getenv("USERPROFILE"))
                || isFolderIn(homeOnDrive())
                || isFolderIn(System.getProperty("user.home"));
    }

    private static @Nullable String homeOnDrive() {
        String drive = System.getenv("HOMEDRIVE");
        String path = System.getenv("HOMEPATH");
        return drive == null || path == null ? null : drive + path;
    }

    private static boolean isFolderIn(@Nullable String home) {
        return home != null && new File(home, ".aws").exists();
    }
}
