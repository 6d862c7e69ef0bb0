package io.github.apprunnerclient.testkit;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.extension.requestfilter.AdminRequestFilterV2;
import com.github.tomakehurst.wiremock.extension.requestfilter.RequestFilterAction;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

/** WireMock's own routes, which are off where the fake is alone: whoever reaches the port could shut it down. */
final class ClosedAdmin implements AdminRequestFilterV2 {
    @Override
    public String getName() {
        return "app-runner-closed-admin";
    }

    @Override
    public RequestFilterAction filter(Request request, ServeEvent event) {
        return RequestFilterAction.stopWith(aResponse().withStatus(404).build());
    }
}
