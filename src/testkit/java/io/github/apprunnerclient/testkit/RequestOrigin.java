package io.github.apprunnerclient.testkit;

import com.github.tomakehurst.wiremock.http.Request;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a request comes from the fake's own page or from no page at all, rather than from some site's. */
final class RequestOrigin {
    // A name could be another site's, which lets it lead to this machine ("DNS rebinding"); an address can't.
    private static final Pattern HOST =
            Pattern.compile("(localhost|\\d{1,3}(\\.\\d{1,3}){3}|\\[[0-9a-fA-F:.]+])(:\\d{1,5})?");

    private RequestOrigin() {}

    /** {@return why the request is refused, or null if it isn't} */
    static @Nullable String refusal(Request request) {
        String host = request.getHeader("Host");
        if (host == null || !HOST.matcher(host).matches()) {
            return "Host is " + host + ", not localhost or an IP address";
        }
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null && !site.equals("same-origin") && !site.equals("none")) {
            return "Sec-Fetch-Site is " + site + ", not same-origin or none";
        }
        String origin = request.getHeader("Origin");
        if (origin != null && !origin.equals("http://" + host)) {
            return "Origin is " + origin + ", not http://" + host;
        }
        return null;
    }
}
