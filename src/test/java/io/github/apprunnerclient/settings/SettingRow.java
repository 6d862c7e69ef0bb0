package io.github.apprunnerclient.settings;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Some settings, and what of a client's behaviour shows that they act. */
final class SettingRow {
    private final String name;
    private final Map<String, String> properties = new HashMap<>(Map.of(
            "aws.region", "us-east-1",
            "aws.accessKeyId", "AKIDPROPERTY",
            "aws.secretAccessKey", "secret",
            "aws.disableEc2Metadata", "true"));
    private List<String> profile = List.of();
    private List<String> shows = List.of();
    private boolean retries;

    private SettingRow(String name) {
        this.name = name;
    }

    static SettingRow row(String name) {
        return new SettingRow(name);
    }

    SettingRow property(String property, String value) {
        properties.put(property, value);
        return this;
    }

    SettingRow withoutRegion() {
        properties.remove("aws.region");
        return this;
    }

    SettingRow withoutCredentials() {
        properties.keySet().removeAll(List.of("aws.accessKeyId", "aws.secretAccessKey"));
        return this;
    }

    /** The lines of the default profile. */
    SettingRow profile(String... lines) {
        return file("[default]\n" + String.join("\n", lines));
    }

    SettingRow file(String... lines) {
        profile = List.of(lines);
        return this;
    }

    SettingRow shows(String... fragments) {
        shows = List.of(fragments);
        return this;
    }

    SettingRow showsInRetries(String... fragments) {
        retries = true;
        return shows(fragments);
    }

    Map<String, String> properties() {
        return properties;
    }

    List<String> file() {
        return profile;
    }

    List<String> shows() {
        return shows;
    }

    boolean retries() {
        return retries;
    }

    @Override
    public String toString() {
        return name;
    }
}
