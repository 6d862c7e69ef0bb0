package io.github.apprunnerclient.bench.contender;

import com.github.davidmoten.aws.lw.client.Client;
import com.github.davidmoten.aws.lw.client.HttpMethod;
import io.github.apprunnerclient.bench.floor.FloorJson;
import java.net.URI;

/** {@code aws-lightweight-client-java}, which signs and sends: JSON is left to its user, who is lent the floor's here. */
final class LightweightCall implements Call {
    private final Client client = Client.service("apprunner")
            .region(Calls.REGION)
            .accessKey(Calls.ACCESS_KEY)
            .secretKey(Calls.SECRET_KEY)
            .build();
    private final String url;

    LightweightCall(URI endpoint) {
        url = endpoint + "/";
    }

    @Override
    public String make() {
        byte[] reply = client.url(url)
                .method(HttpMethod.POST)
                .header("Content-Type", "application/x-amz-json-1.0")
                .header("X-Amz-Target", "AppRunner.CreateConnection")
                .requestBody(FloorJson.createConnection(Calls.CONNECTION_NAME, "GITHUB"))
                .responseAsBytes();
        return FloorJson.connection(reply).name();
    }
}
