package io.github.apprunnerclient.internal.driver;

import io.github.apprunnerclient.internal.call.Step;
import software.amazon.awssdk.http.async.SdkAsyncHttpClient;

/**
 * Sends with an asynchronous HTTP client that the user gave, or gave the builder of.
 *
 * @param ownsHttpClient whether it was made for this API client, and is closed with it
 */
public record GivenAsyncSender(SdkAsyncHttpClient httpClient, boolean ownsHttpClient) implements AsyncSender {
    @Override
    public Sent send(Step.Send<?> send) {
        AsyncExchange exchange = new AsyncExchange(send);
        exchange.begin(httpClient);
        return exchange;
    }

    @Override
    public String clientName() {
        return httpClient.clientName();
    }

    @Override
    public void close() {
        if (ownsHttpClient) {
            httpClient.close();
        }
    }
}
