package io.github.apprunnerclient.internal.config;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.core.SdkSystemSetting;
import software.amazon.awssdk.core.util.SystemUserAgent;

/**
 * What the {@code User-Agent} says of the system: the same as the SDK's {@link SystemUserAgent}, which takes 40 classes and 6
 * lambdas to find it out.
 */
final class SystemMetadata {
    private static final String UNKNOWN = "unknown";

    /** What the SDK replaces by an underscore. */
    private static final String DENIED = "() ,/:;<=>?@[]{}\\";

    private SystemMetadata() {}

    static void appendTo(StringBuilder text) {
        append(text, " os/", property("os.name"), property("os.version"));
        append(text, " lang/", "java", property("java.version"));
        append(text, " md/", property("java.vm.name"), property("java.vm.version"));
        append(text, " md/", "vendor", property("java.vendor"));
        appendLanguageTag(text);
        if (isThere("scala.util.Properties") || isThere("kotlin.Unit")) {
            for (String language : SystemUserAgent.getOrCreate().additionalJvmLanguages()) {
                append(text, " md/", language, "");
            }
        }
        String environment = executionEnvironment();
        if (!UNKNOWN.equalsIgnoreCase(environment)) {
            append(text, " exec-env/", environment, "");
        }
    }

    private static void append(StringBuilder text, String label, @Nullable String name, String value) {
        if (name == null || name.isEmpty()) {
            return;
        }
        text.append(label).append(name);
        if (!value.isEmpty()) {
            text.append('#').append(value);
        }
    }

    private static void appendLanguageTag(StringBuilder text) {
        String language = System.getProperty("user.language");
        String country = System.getProperty("user.country");
        if (language != null && country != null) {
            text.append(" md/").append(sanitized(language)).append('_').append(sanitized(country));
        }
    }

    private static String executionEnvironment() {
        return ProfileSettings.isSet(SdkSystemSetting.AWS_EXECUTION_ENV)
                ? sanitized(SdkSystemSetting.AWS_EXECUTION_ENV.getStringValue().orElse(null))
                : UNKNOWN;
    }

    private static String property(String name) {
        return sanitized(System.getProperty(name));
    }

    private static String sanitized(@Nullable String value) {
        if (value == null) {
            return UNKNOWN;
        }
        StringBuilder text = new StringBuilder(value);
        for (int i = 0; i < text.length(); i++) {
            if (DENIED.indexOf(text.charAt(i)) >= 0) {
                text.setCharAt(i, '_');
            }
        }
        return text.toString();
    }

    private static boolean isThere(String className) {
        try {
            Class.forName(className, false, SystemMetadata.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }
}
