package io.github.apprunnerclient.internal.config;

import java.util.List;
import software.amazon.awssdk.core.SdkPlugin;

/** Lays what the plugins of one request change over the settings of its client. Thread-safe. */
public interface RequestPlugins {

    /** @throws UnsupportedOperationException if a plugin sets what can't be honoured */
    ClientSettings apply(List<SdkPlugin> plugins);
}
