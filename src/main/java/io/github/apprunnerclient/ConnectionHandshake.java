package io.github.apprunnerclient;

import io.github.apprunnerclient.internal.endpoint.ConsoleHost;
import java.net.URI;
import software.amazon.awssdk.regions.Region;

/**
 * The handshake that makes a connection {@code AVAILABLE}: a person, signed in to the AWS console, lets App Runner into
 * the account at the source code provider. No API can do it.
 *
 * @see <a href="https://docs.aws.amazon.com/apprunner/latest/dg/manage-connections.html">Managing App Runner
 *     connections</a>
 */
public final class ConnectionHandshake {

    private ConnectionHandshake() {}

    /**
     * The console page that lists the connections of a region; there, choose the connection and then <em>Complete
     * handshake</em>.
     *
     * @param region the connection's region
     * @return the address of the page, for a browser
     * @throws IllegalArgumentException if the console of the region's partition is not publicly known
     */
    public static URI consoleUri(Region region) {
        String host = ConsoleHost.of(region);
        if (host == null) {
            throw new IllegalArgumentException("The console of region " + region.id() + " is not publicly known");
        }
        return URI.create("https://" + host + "/apprunner/home?region=" + region.id() + "#/connections");
    }
}
