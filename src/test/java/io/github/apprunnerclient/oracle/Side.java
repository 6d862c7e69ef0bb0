package io.github.apprunnerclient.oracle;

import java.util.Map;

/** The two clients that are compared. */
public enum Side {
    /** {@code software.amazon.awssdk:apprunner}. */
    OFFICIAL {
        @Override
        public Map<String, Object> createConnection(Setup setup) {
            try (var client = setup.build(software.amazon.awssdk.services.apprunner.AppRunnerClient.builder())) {
                var response = client.createConnection(setup.officialRequest());
                return officialFacts(response);
            } catch (RuntimeException e) {
                return Facts.of(e);
            }
        }
    },

    OURS {
        @Override
        public Map<String, Object> createConnection(Setup setup) {
            try (var client = setup.build(io.github.apprunnerclient.AppRunnerClient.builder())) {
                var response = client.createConnection(setup.ourRequest());
                return ourFacts(response);
            } catch (RuntimeException e) {
                return Facts.of(e);
            }
        }
    };

    /** What came of one call, by name: see {@link Facts}. */
    public abstract Map<String, Object> createConnection(Setup setup);

    static Map<String, Object> officialFacts(
            software.amazon.awssdk.services.apprunner.model.CreateConnectionResponse response) {
        Map<String, Object> facts = Facts.of(response);
        var connection = response.connection();
        if (connection != null) {
            facts.put("status", text(connection.status()));
            facts.put("statusAsString", connection.statusAsString());
            facts.put("providerType", text(connection.providerType()));
            facts.put("providerTypeAsString", connection.providerTypeAsString());
            facts.put("createdAt", connection.createdAt());
        }
        return facts;
    }

    static Map<String, Object> ourFacts(io.github.apprunnerclient.model.CreateConnectionResponse response) {
        Map<String, Object> facts = Facts.of(response);
        var connection = response.connection();
        if (connection != null) {
            facts.put("status", text(connection.status()));
            facts.put("statusAsString", connection.statusAsString());
            facts.put("providerType", text(connection.providerType()));
            facts.put("providerTypeAsString", connection.providerTypeAsString());
            facts.put("createdAt", connection.createdAt());
        }
        return facts;
    }

    private static String text(Enum<?> constant) {
        return constant == null ? null : constant.name() + " as " + constant;
    }
}
