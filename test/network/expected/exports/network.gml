Creator "papergraph"
graph [
  directed 0
  comment "Co-author network"
  node [ id 0 label "Müller, &quot;Ännchen&quot; <née Ø>" authorId "a" papers 2 links 2 totalLinkStrength 2.0 averageYear 2003.0 firstYear 2001 lastYear 2005 cluster 1 clusterLabel "Cluster 1" degree 0.4 pageRank 0.22820538469489754 x 3.38 y 21.16 ]
  node [ id 1 label "O'Brien &amp; Sons; Ltd" authorId "b" papers 2 links 2 totalLinkStrength 2.0 averageYear 2003.0 firstYear 2001 lastYear 2005 cluster 1 clusterLabel "Cluster 1" degree 0.4 pageRank 0.22820538469489754 x 1.11 y -21.16 ]
  node [ id 2 label "=HYPERLINK(&quot;http://example.org&quot;)" authorId "c" papers 1 links 2 totalLinkStrength 1.0 averageYear 2001.0 firstYear 2001 lastYear 2001 cluster 1 clusterLabel "Cluster 1" degree 0.4 pageRank 0.12611350244947273 x 48.5 y -1.56 ]
  node [ id 3 label "Smith, J" authorId "d" papers 1 links 1 totalLinkStrength 1.0 cluster 2 clusterLabel "Cluster 2" degree 0.2 pageRank 0.19417475727975586 x -80.39 y 0.0 ]
  node [ id 4 label "Smith, J" authorId "e" papers 1 links 1 totalLinkStrength 1.0 cluster 2 clusterLabel "Cluster 2" degree 0.2 pageRank 0.19417475727975586 x -38.82 y 0.0 ]
  node [ id 5 label "Łukasz 王小明  ￾🙂" authorId "f" papers 1 links 0 totalLinkStrength 0.0 averageYear 2010.0 firstYear 2010 lastYear 2010 cluster 3 clusterLabel "Cluster 3" degree 0.0 pageRank 0.02912621360122059 x 80.39 y 0.0 ]
  edge [ source 0 target 1 weight 1.5 papers 2 firstYear 2001 lastYear 2005 ]
  edge [ source 0 target 2 weight 0.5 papers 1 firstYear 2001 lastYear 2001 ]
  edge [ source 1 target 2 weight 0.5 papers 1 firstYear 2001 lastYear 2001 ]
  edge [ source 3 target 4 weight 1.0 papers 1 ]
]
