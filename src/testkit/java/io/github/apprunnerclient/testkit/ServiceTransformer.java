package io.github.apprunnerclient.testkit;

import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import org.jspecify.annotations.Nullable;

/** Where WireMock asks the service: answers what no other stub does. */
final class ServiceTransformer implements ResponseDefinitionTransformerV2 {
    static final String NAME = "app-runner";

    private final AppRunnerService service;
    private final MisbehaviourRules rules;
    private final Wire wire;

    ServiceTransformer(AppRunnerService service, MisbehaviourRules rules, Wire wire) {
        this.service = service;
        this.rules = rules;
        this.wire = wire;
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        Request request = event.getRequest();
        @Nullable Misbehaviour misbehaviour = rules.forCall(Operation.ofTarget(request.getHeader("X-Amz-Target")));
        return misbehaviour == null
                ? wire.whole(service.answer(request))
                : misbehaviour.reply(() -> service.answer(request), wire);
    }
}
