package io.github.apprunnerclient.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What a proxy is told of its user. The JDK decides where it may be told so: see the property's name. */
final class BasicAuthentication {
    private static final String FOR_HTTP = "jdk.http.auth.proxying.disabledSchemes";
    private static final String FOR_HTTPS = "jdk.http.auth.tunneling.disabledSchemes";

    private BasicAuthentication() {}

    /** @throws IllegalStateException if the JDK would keep the header to itself, and the proxy would refuse the request */
    static String header(String username, @Nullable String password, boolean forHttps) {
        String property = forHttps ? FOR_HTTPS : FOR_HTTP;
        if (disabled(property).toLowerCase(Locale.ROOT).contains("basic")) {
            throw new IllegalStateException("The proxy's username and password can't be sent for "
                    + (forHttps ? "https" : "http") + " endpoints, because the JVM's property " + property
                    + " holds 'Basic' (unless it is set, conf/net.properties of the JDK decides)."
                    + " Start the JVM with -D" + property + "= to allow it.");
        }
        String both = username + ":" + (password == null ? "" : password);
        return "Basic " + Base64.getEncoder().encodeToString(both.getBytes(UTF_8));
    }

    private static String disabled(String property) {
        String told = System.getProperty(property);
        if (told != null) {
            return told;
        }
        Properties defaults = new Properties();
        try (InputStream file =
                Files.newInputStream(Path.of(System.getProperty("java.home"), "conf", "net.properties"))) {
            defaults.load(file);
        } catch (IOException noSuchFile) {
            return "";
        }
        return defaults.getProperty(property, "");
    }
}
