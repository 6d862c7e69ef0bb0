package com.example

import io.github.apprunnerclient.AppRunnerAsyncClient
import io.github.apprunnerclient.model.*
import java.util.concurrent.{CompletionException, CompletionStage}
import scala.concurrent.{ExecutionContext, Future}
import scala.jdk.CollectionConverters.*
import scala.jdk.FutureConverters.*

/** The connections of a team, in Scala's own futures. */
class FutureConnections(client: AppRunnerAsyncClient)(using ExecutionContext):
  /** The new connection; none if the account has as many as it may have. */
  def create(name: String, team: String): Future[Option[Connection]] =
    client
      .createConnection(r =>
        r.connectionName(name)
          .providerType(ProviderType.GITHUB)
          .tags(tag => tag.key("team").value(team))
      )
      .toFuture
      .map(response => Option(response.connection))
      .recover { case _: ServiceQuotaExceededException => None }

  def firstNames(limit: Int): Future[List[String]] =
    client
      .listConnections(r => r.maxResults(limit))
      .toFuture
      .map(_.connectionSummaryList.asScala.map(_.connectionName).toList)

  extension [T](stage: CompletionStage[T])
    /** Fails with the exception of the call, without the `CompletionException` around it. */
    private def toFuture: Future[T] =
      stage.asScala.recoverWith { case e: CompletionException => Future.failed(e.getCause) }
