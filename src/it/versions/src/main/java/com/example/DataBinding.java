package com.example;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.apprunnerclient.model.Connection;
import java.time.Instant;

/** Writes and reads a model with an {@code ObjectMapper}. */
public final class DataBinding {
    private DataBinding() {}

    public static void main(String[] arguments) throws Exception {
        Connection connection = Connection.builder()
                .connectionName("my-connection")
                .status("AVAILABLE")
                .createdAt(Instant.ofEpochSecond(1_600_000_000))
                .build();
        String json = new ObjectMapper().writeValueAsString(connection);
        System.out.println(json + " " + connection.equals(new ObjectMapper().readValue(json, Connection.class)));
    }
}
