package com.example

import io.github.apprunnerclient.AppRunnerClient
import io.github.apprunnerclient.model.*
import scala.jdk.CollectionConverters.*
import scala.jdk.OptionConverters.*
import scala.util.Try

// tag::readme[]
def connect(client: AppRunnerClient, name: String): String =
  try
    val connection = client.getOrCreateConnection(r =>
      r.connectionName(name)
        .providerType(ProviderType.GITHUB)
        .tags(tag => tag.key("team").value("platform"))
    )
    connection.status match
      case ConnectionStatus.AVAILABLE         => s"$name is ready"
      case ConnectionStatus.PENDING_HANDSHAKE => s"$name waits for its handshake"
      case _                                  => s"$name is ${connection.statusAsString}"
  catch case e: ServiceQuotaExceededException => s"No connection left: ${e.getMessage}"
// end::readme[]

extension (client: AppRunnerClient)
  def createForTeam(name: String, team: String): Try[Connection] = Try(
    client
      .createConnection(r =>
        r.connectionName(name)
          .providerType(ProviderType.GITHUB)
          .tags(List(Tag.builder.key("team").value(team).build).asJava)
      )
      .connection
  )

  def awaitAvailable(name: String): Option[ConnectionSummary] =
    client.waiter
      .waitUntilConnectionAvailable(r => r.connectionName(name))
      .matched
      .response
      .toScala
      .flatMap(_.connectionSummaryList.asScala.headOption)

  def connectionNames: List[String] =
    client.listConnectionsPaginator(r => r.maxResults(2)).connectionSummaryList.asScala.map(_.connectionName).toList
