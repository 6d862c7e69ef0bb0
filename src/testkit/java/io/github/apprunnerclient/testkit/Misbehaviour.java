package io.github.apprunnerclient.testkit;

import com.github.tomakehurst.wiremock.http.ResponseDefinition;

/** How one call goes wrong. Whether the service acts is up to it: it acts when told to. */
interface Misbehaviour {
    ResponseDefinition reply(Service service, Wire wire);

    /** The service, which acts when it is told to. */
    interface Service {
        Reply act();
    }

    /** Answers without asking the service. */
    static Misbehaviour instead(Reply reply) {
        return (service, wire) -> wire.whole(reply);
    }
}
