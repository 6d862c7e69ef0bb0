package io.github.apprunnerclient.internal;

import io.github.apprunnerclient.internal.config.BuilderOptions;
import java.util.List;
import software.amazon.awssdk.core.SdkPlugin;

/** Lets plugins change a client's options: each sees what the one before it left, and the last to say something wins. */
final class Plugins {
    private Plugins() {}

    static BuilderOptions applied(List<SdkPlugin> plugins, PluginConfiguration configuration) {
        for (SdkPlugin plugin : plugins) {
            plugin.configureClient(configuration);
        }
        return configuration.options();
    }
}
