/** First names of men common in the press of the world, in Latin letters; shared by the packs. */
export const menNames: readonly string[] = (
  'Wladimir Michail Nico Horst Antony Elon Alberto Aleksei Aleksandar Anatoli Anatoly Wolodymyr Dmitrij Oleksii Ihor Iwan Nikolaj Jewgeni Yevgeny Wjatscheslaw Vyacheslav Witali Juri Radosław Mikołaj Jarosław Mateusz Rafał Szymon Paweł Łukasz Grzegorz Kamil Bartosz Dawid Przemysław Sławomir Mirosław Stanisław Władysław Leszek Bogusław Tomáš Jiří Jaroslav Miloš Zdeněk Ondřej Lukáš Vojtěch Vít Zoltán Gábor Péter Ferenc József Sándor Attila Tamás Recep Ahmet Kemal Ekrem Özgür Mansur Süleyman Selahattin Murat Emre Serkan Burak Cem Hüseyin İbrahim Ömer Wouter Bart Jimmie Mats Håkan Espen Trygve Bjørnar Petteri Sauli Pekka Jari Pier Íñigo Santiago Geraldo Rui Horacio Julián Álvaro Kyriakos Giorgos Yannis Antonis Kostas Vassilis Stavros Thanasis Prabowo Joko Anies Gibran Carsten Holger Ralf Armin Winfried Reid Bukayo Shohei Erling Édouard Gérald Éric Jean-Luc Jean-Pierre Jean-François Jean-Marie ' +
  'Aaron Abdul Abebe Abel Abiy Abraham Adam Adeel Adrian Ahmad Ahmed Aidan Alan Alastair Albert Albin Alec Aleksandr Alessandro Alexander Alexandre Alexei Alexey Alfie Alfonso Alfred Alfredo Ali ' +
  'Alistair Allan Allen Alonso Alvin Amir Amit Amitabh Anders Anderson Andre Andreas Andrei Andrej Andres Andrew Andrzej Andrés Andy Angelo Anil Anthony Antoine Anton Antonin Antonio Antti António ' +
  'Anwar Arjun Armando Arnaud Arne Arnold Arsène Arthur Artur Arturo Arun Ashok Asif Augusto Augustus Austin Axel Aymeric Barack Barnaby Barry Bartholomew Bashar Basil Ben Benedict Benedikt Benito ' +
  'Benjamin Benoit Benoît Bernard Bernardo Bernd Bernhard Bernie Bert Bilal Bill Billy Bjorn Björn Bob Bobby Bodo Bogdan Boris Boyd Brad Bradley Brandon Brendan Brent Brett Brian Brock Bruce Bruno ' +
  'Bryan Bryce Byron Callum Calvin Cameron Carl Carlo Carlos Cary Cathal Cecil Cedric Cesar Chad Charles Chester Chidi Chinua Christian Christoph Christophe Christopher Chuck Chukwuma Cillian ' +
  'Clarence Claudio Clayton Clemens Clement Cliff Clifford Clinton Clive Clément Cody Colin Connor Conor Conrad Constantin Corey Cornelius Cory Craig Cristian Cristiano Cristóbal Curtis Cyril César ' +
  'Dafydd Daisuke Damian Damien Damon Dan Daniel Danilo Danny Darius Darrell Darren Darryl Daryl Dave David Davide Dean Declan Deepak Demetrius Denis Dennis Derek Derrick Desmond Detlef Didier ' +
  'Diego Dieter Dilip Dillon Dimitri Dimitris Dirk Dmitri Dmitry Dmytro Dominic Dominik Donald Donovan Doug Douglas Duane Duncan Dwayne Dwight Dylan Eamon Earl Eberhard Ed Eddie Edgar Edmund ' +
  'Edoardo Eduard Eduardo Edward Edwin Egon Eli Elias Elijah Eliud Elliot Elliott Elmer Elton Emeka Emil Emile Emiliano Emilio Emir Emmanuel Emmett Emyr Enrico Enrique Enzo Eoin Eric Erich Erik ' +
  'Ernest Ernesto Ernst Errol Erwin Esteban Ethan Etienne Eugene Eugenio Evan Evangelos Everett Ewan Ezra Fabian Fabien Fabio Fabrice Fabrizio Faisal Faizan Farid Farouk Federico Felipe Felix ' +
  'Ferdinand Fergus Fernando Filip Filippo Finlay Finn Fintan Flavio Florian Floyd Francesco Francis Francisco Franck Franco Francois Frank Franz François Fraser Fred Freddie Freddy Frederic ' +
  'Frederick Frederik Fredrik Friedrich Fritz Frédéric Fumio Gabriel Gareth Garrett Garry Gary Gautam Gauthier Gavin Gearóid Geert Geoff Geoffrey George Georgios Geraint Gerald Gerard Gerd Gerhard ' +
  'Gethin Giacomo Gianluca Gianluigi Gianni Gideon Gilbert Gilberto Giles Gilles Gino Giovanni Giuliano Giulio Giuseppe Glen Glenn Godfrey Gonzalo Goran Gordon Gottfried Graeme Graham Grant Greg ' +
  'Gregor Gregory Guido Guillaume Guillermo Gunnar Gus Gustav Gustavo Göran Günter Günther Haile Hakan Hakim Hamid Hamish Hamza Hank Hannes Hannibal Hans Harald Hardik Harold Harrison Harry Haruki ' +
  'Harvey Hassan Hector Heiko Heiner Heinrich Heinz Helge Helmut Hendrik Henk Hennadiy Henri Henrik Henrique Henry Herbert Herman Hermann Hideki Hiroshi Hiroyuki Howard Hubert Hugh Hugo Hugues ' +
  'Humberto Humphrey Hussein Huw Héctor Iain Ian Ibrahim Idris Ieuan Ignacio Ignazio Igor Ilya Imran Ingo Irvin Irving Irwin Isaac Isaiah Ismael Ismail Istvan István Italo Itzhak Ivan Ivo Jabu Jack ' +
  'Jackson Jacob Jacopo Jacques Jair Jakob Jakub James Janis Jannik Janos Jared Jarrod Jarvis Jason Jasprit Javed Javier Jayden Jaylen Jeff Jeffrey Jens Jeremiah Jeremy Jeroen Jerome Jerry Jesper ' +
  'Jesse Jesus Jesús Jim Jimmy Joachim Joao Joaquin Joaquín Jochen Joe Joel Joerg Johan Johann Johannes John Johnny Jolyon Jon Jonas Jonathan Joost Jordi Jorg Jorge Joris Jose Josef Josep Joseph ' +
  'Josh Joshua José João Juan Judd Juergen Juha Julen Julian Julio Julius Juma Jussi Justin János Jérôme Jörg Jürgen Kapil Karim Karl Karl-Heinz Karsten Kasper Kayode Keir Keith Kelvin Ken Kenenisa ' +
  'Kenji Kenneth Kenny Kevin Khaled Khalid Kieran Kirk Klaus Kofi Kojo Konrad Konstantin Kristian Kristof Krzysztof Kurt Kwame Kwasi Kyle Kylian Lachlan Lamar Lance Larry Lars Laszlo Laurent ' +
  'Lautaro Lawrence Leander Leandro Leif Len Lenny Leo Leon Leonard Leonardo Leonid Leopold Leroy Lester Levi Lewis Liam Lino Linus Lionel Lloyd Loic Lonnie Lorenz Lorenzo Lothar Louie Louis Loïc ' +
  'Luca Lucas Lucian Luciano Lucien Lucius Ludovic Ludwig Luigi Luis Luiz Lukas Lukasz Luke Luther Luís Lyle László Léon Maciej Mads Magnus Mahendra Mahmoud Malcolm Malik Mamadou Manfred Manish ' +
  'Manmohan Manuel Marc Marcel Marcelo Marcin Marco Marcus Marek Mariano Mario Mariusz Mark Markus Marlon Martin Marty Marvin Masahiro Massimo Mateo Mathew Mathias Mathieu Matt Matteo Matthew ' +
  'Matthias Matthieu Mattias Maurice Mauricio Maurizio Mauro Max Maximilian Mehdi Mehmet Melvin Michael Michał Mick Mickey Miguel Mikael Mike Mikel Mikhail Mikko Miles Milo Milton Mirko Miroslav ' +
  'Mitch Mohamad Mohamed Mohammad Mohammed Mohamud Mohsen Moritz Muhammad Mukesh Murray Mustafa Mwai Mykhailo Nabil Nadeem Naoki Narendra Nasser Nathan Nathaniel Naveed Nayib Neal Ned Neil Nelson ' +
  'Nestor Neville Ngugi Niall Nicholas Nicholaus Nick Nicolai Nicolas Nicolás Nigel Niklas Nikolai Nikolaus Nikolay Nikos Nils Noah Norbert Norman Nuno Obafemi Olaf Olav Ole Oleg Oleh Oleksandr ' +
  'Oliver Olivier Ollie Olof Olusegun Omar Omari Osama Oscar Oskar Osvaldo Oswald Otis Ottavio Otto Ousmane Owain Owen Pablo Padraig Paolo Pascal Patricio Patrick Patrik Paul Paulo Pavel Pedro ' +
  'Percy Pete Peter Petr Petros Petter Phil Philip Philipp Philippe Phillip Pierre Piers Pieter Pietro Piotr Prakash Quentin Quincy Radek Rafael Rafal Raffaele Rahul Raila Raimund Rainer Raj Rajesh ' +
  'Rajiv Rajnath Ralph Ramesh Ramiro Ramon Ramón Randall Randolph Randy Raphael Raphaël Rashid Ratan Raul Ravi Ravindra Raymond Rayner Raúl Reece Reed Reginald Reinhard Reinhold Renato René Reuben ' +
  'Rhodri Rhys Ricardo Riccardo Richard Richie Rick Ricky Rishi Ritchie Riyad Rob Robbie Robert Roberto Rocco Roch Roderick Rodney Rodolfo Rodrigo Rogelio Roger Rogerio Rohit Roland Rolando Rolf ' +
  'Romain Roman Romelu Ron Ronald Ronaldo Ronan Ronnie Rory Ross Roy Ruben Rubén Rudi Rudolf Rudy Rufus Rupert Russell Ryan Rémy Sachin Sadiq Saeed Sajid Salim Salman Salvatore Samir Sammy Samuel ' +
  'Sandeep Sander Sandro Sanjay Sanjeev Saul Scott Sean Sebastian Sebastián Segun Serge Sergei Sergej Sergey Sergi Sergio Serhii Seth Shahid Shane Shaun Sheldon Shinji Shinzo Shlomo Sholto ' +
  'Siddharth Siegfried Sigmund Silvio Simeon Simon Sipho Slobodan Solomon Soren Stan Stanley Stefan Stefano Steffen Stephan Stephen Steve Steven Stewart Stig Stuart Stéphane Sundar Suresh Svein ' +
  'Sven Sylvain Sylvester Sébastien Søren Tadeusz Tadhg Takashi Takeshi Tarek Tariq Taro Ted Teddy Terence Terrance Terrell Thabo Thad Thaddeus Themba Theo Theodor Theodore Thiago Thibaut Thierry ' +
  'Thilo Thomas Thorsten Tiago Tim Timmy Timo Timothy Tobias Tobin Toby Todd Tom Tomas Tomasz Tommy Tomás Tony Torsten Travis Trevor Tristan Tunde Tuomas Tyler Tyrone Tyson Udo Uhuru Ulf Ulrich ' +
  'Umar Umberto Usman Uwe Vaclav Valentin Valentino Vasily Vaughn Vernon Vicente Victor Vijay Vikram Viktor Vince Vincent Vincenzo Vinicius Vinny Virat Virgil Vitali Vitaly Vittorio Vlad Vladimir ' +
  'Volker Volodymyr Václav Waleed Walid Walt Walter Walther Warren Wasim Wayne Wes Wesley Wilbur Wilfred Wilhelm Will Willem William Wim Winston Wojciech Wole Wolfgang Wyatt Xander Xavier Yahya ' +
  'Yanis Yann Yannick Yasir Yasser Yasuo Yehuda Yosef Yoshi Yoshihide Youssef Yuri Yusuf Yves Zac Zach Zachariah Zachary Zack Zane Zbigniew Zeeshan Zeke Zinedine Zlatan Zoltan Étienne'
).split(' ');

/** Those of women. */
export const womenNames: readonly string[] = (
  'Bärbel Annalena Gitta Franziska Sahra Beatrix Hildegard Gudrun Anke Antje Liat Ragnhild Sherin Jonna Ebba Nooshi Inger Pernille Elly Ione María Begoña Mónica Mariangela Ilaria Dilma Gleisi Janja Małgorzata Ewa Beata Elżbieta Jolanta Dorota Kateřina Denisa Lenka Markéta Alena Tereza Emine Meral Fatma Ayşe Zeynep Elif Rachida Élisabeth Ségolène Clémentine Aurore Yaël Agnès Amélie Élise Sandrine Iryna Julija Natalja Jekaterina Swetlana Ljudmila ' +
  'Abby Abigail Ada Adele Adeline Adriana Adrienne Agnes Agnieszka Aileen Aisha Akua Alana Aleksandra Alessandra Alessia Alexa Alexandra Alice Alicia Alina Alisha Alison Allison Alma Alyssa Amalia ' +
  'Amanda Amber Amelia Amelie Amina Amy Ana Anastasia Angela Angelina Angharad Anita Anja Anjali Ann Anna Anneke Anneliese Annette Annie Annika Antoinette Antonella Antonia Anya Aoife April Arianna ' +
  'Arlene Astrid Audrey Aurelia Aurelie Ava Ayesha Barbara Beatrice Beatriz Becky Belinda Bernadette Bertha Beth Bethany Betty Beverley Beverly Bianca Birgit Blanca Bonnie Brandi Brenda Bridget ' +
  'Brigitte Britney Bryony Caitlin Camila Camilla Camille Candice Cara Carla Carlotta Carmel Carmen Carol Carolina Caroline Carolyn Carrie Cassandra Catalina Caterina Catherine Cathy Catrin Cecilia ' +
  'Celeste Celia Celine Chantal Charlene Charlotte Charmaine Chelsea Cheryl Chiara Chloe Chloé Christa Christel Christelle Christi Christiane Christina Christine Ciara Cindy Claire Clara Clare ' +
  'Clarissa Claudia Colette Colleen Concetta Connie Constance Cordelia Corinna Corinne Cornelia Cristina Cynthia Céline Dagmar Dalia Danica Daniela Daniella Danielle Daphne Darlene Dawn Deanna ' +
  'Debbie Deborah Deirdre Delia Delphine Denise Diana Diane Dianne Dina Donna Dora Doreen Doris Dorothea Dorothy Edith Edna Edwina Eileen Eithne Elaine Eleanor Eleanora Elena Eleni Eliana Elin ' +
  'Elisa Elisabeth Elise Eliza Elizabeth Ella Elle Ellen Ellie Eloise Elsa Elsie Elspeth Elvira Emilia Emilie Emily Emma Erica Erika Erin Esme Esmeralda Esperanza Estelle Esther Ethel Eugenia ' +
  'Eunice Eva Eve Evelyn Fabiana Farah Fatima Fatou Faye Federica Felicia Felicity Fernanda Ffion Fiona Fionnuala Flavia Fleur Flora Folake Franca Frances Francesca Francine Francisca Françoise ' +
  'Freda Freya Frida Gabriela Gabriella Gabrielle Galina Gemma Genevieve Geneviève Georgia Georgina Geraldine Gerda Germaine Gertrude Gillian Gina Giorgia Giovanna Gisela Giselle Giulia Giuliana ' +
  'Giuseppina Gladys Glenda Gloria Grace Graciela Greta Gretchen Guadalupe Gwen Gwendolyn Gwyneth Hana Hanna Hannah Hannelore Hattie Hayley Heather Hedwig Heidi Heike Helen Helena Helga Henrietta ' +
  'Hermione Hilary Hilda Hillary Holly Ida Ilona Ilse Imelda Imogen Ines Inga Ingeborg Ingrid Inés Ioana Irene Irina Irma Isabel Isabella Isabelle Isla Isobel Ivana Jacinda Jacqueline Jacquelyn ' +
  'Jana Jane Janelle Janet Janice Janina Janine Jasmin Jasmine Jayne Jeanette Jeanie Jeanine Jeanne Jemima Jenna Jennifer Jenny Jessica Jill Joan Joana Joanna Joanne Jodie Joelle Johanna Jolene ' +
  'Joni Josefa Josefina Josephine Josie Joyce Juana Juanita Judith Judy Julia Juliana Juliane Julie Juliet Juliette Justine Justyna Kaitlyn Kaja Kamala Karen Karin Karina Karla Karolina Karoline ' +
  'Katarina Katarzyna Kate Katelyn Katharina Katharine Katherine Kathleen Kathrin Kathryn Kathy Katia Katie Katja Katrin Katrina Katy Kavita Kay Kayla Kayleigh Keiko Keisha Kemi Kendra Kerstin ' +
  'Kiera Kimberly Kirsten Kirsty Klara Krista Kristen Kristie Kristin Kristina Kristine Krystal Krystyna Kyla Kylie Kyra Laila Lakshmi Lana Lara Larissa Latoya Laura Lauren Lavinia Lea Leah Leila ' +
  'Lena Leona Leonie Leonor Leticia Leyla Liana Lila Lilian Liliana Lillian Lily Lina Linda Lindiwe Lisa Livia Liz Lois Lola Lora Lorena Loretta Lori Lorraine Louise Lucia Luciana Lucie Lucinda ' +
  'Lucy Lucía Ludmila Luisa Luz Lydia Lyn Lynda Lynette Lynne Lyudmila Léa Mabel Maddie Madeleine Madeline Madison Magda Magdalena Maisie Malala Mandy Manon Manuela Mara Marcela Marcella Marcia ' +
  'Margaret Margarita Margherita Margit Margo Margot Marguerite Maria Mariah Mariana Marianne Marie Mariella Marijke Marika Marilyn Marina Marine Marjorie Marlene Marsha Marta Martha Martina ' +
  'Martine Mary Maryam Maryanne Mathilda Mathilde Matilda Maureen Mavis Maxine Maya Meera Melanie Melinda Melissa Mercedes Meredith Meryl Mette Mia Michela Michelle Michèle Mikaela Mila Mildred ' +
  'Milena Millie Mina Mindy Minna Mira Miranda Miriam Moana Moira Molly Mona Monica Monika Monique Myra Myriam Myrtle Nadia Nadine Nancy Naomi Nasreen Natalia Natalie Nataliya Natasha Nathalie Neha ' +
  'Nelly Ngozi Niamh Nicole Nicoletta Nikki Nina Nirmala Nita Noelle Noemi Nomvula Nora Norah Noreen Norma Nuria Octavia Oksana Olena Olga Olivia Oonagh Ophelia Orla Paige Paloma Pam Pamela Paola ' +
  'Pascale Patricia Patrizia Patti Patty Paula Paulette Paulina Pauline Peggy Penelope Petra Philippa Phillippa Phoebe Phyllis Pia Pilar Pippa Priscilla Priya Priyanka Rachel Rafaela Ramona Raquel ' +
  'Rebecca Rebekah Regine Rena Renata Renate Renee Renée Rhiannon Rhoda Rhonda Ricarda Rikke Rina Rita Roberta Robyn Roisin Romy Ronja Rosa Rosalie Rosalind Rosamund Rosanna Rose Roseanne Rosemary ' +
  'Rosie Rosita Roslyn Rowena Roxana Roxanne Rukhsana Ruth Ruthie Róisín Sabina Sabine Sabrina Sadie Sally Salma Samantha Sandi Sandra Sanna Saoirse Sara Sarah Saskia Selena Selina Selma Serena ' +
  'Shabana Shakira Shamima Shanice Sharon Shauna Sheila Shelley Shelly Sheryl Shirley Shivani Sienna Sigrid Silke Silvana Silvia Simona Sinead Sinéad Siobhan Sofia Sofie Sofía Solange Sonia Sonja ' +
  'Sonya Sophia Sophie Stacey Stacy Stefania Stefanie Steffi Stella Stephanie Stéphanie Sue Sujata Sunita Susan Susana Susanna Susanne Susie Suzanne Suzie Svenja Svetlana Sybil Sylvia Sylvie Talia ' +
  'Tamar Tamara Tammy Tania Tanja Tanya Tara Tasha Tatiana Tatjana Tatyana Teresa Terri Tess Tessa Thea Thelma Theodora Theresa Therese Thora Thérèse Tiana Tiffani Tiffany Tigist Tilda Tillie Tina ' +
  'Tomoko Tonya Tove Tracey Tracy Tricia Trina Trisha Trudy Ulla Ulrike Uma Ursula Valentina Valeria Valerie Valérie Vanessa Vera Veronica Veronika Veronique Vicki Vickie Vicky Victoria Viktoria ' +
  'Virginia Virginie Vittoria Viviana Vivienne Wanda Wangari Wendy Wilma Winifred Winnie Ximena Yaa Yasmin Yasmine Yelena Yoko Yolanda Yulia Yvette Yvonne Zadie Zahra Zainab Zanele Zara Zeinab ' +
  'Zelda Zhanna Zoe Zoey Zoé Zuleika Zuzana'
).split(' ');

/** Those of both, or of men in one country and of women in another: "Andrea", "Jean". */
export const sharedNames: readonly string[] = (
  'Akira Alex Alexis Amara Andrea Ariel Ashley Blake Casey Charlie Chris Christy Claude Courtney Dana Daniele Dominique Drew Enda Femi Fran Frankie Gabriele Gene Harris Hikaru Inge Ira Jackie Jaime ' +
  'Jamie Jan Jay Jean Jess Jocelyn Jody Jordan Jude Jules Kai Kelechi Kelly Kelsey Kendall Kerry Kim Kiran Kris Laurence Laurie Lee Leigh Leslie Lindsay Lindsey Logan Lou Lynn Mackenzie Mallory ' +
  'Marian Marin Marion Maxime Mel Micah Michal Michele Morgan Nicola Nikita Nikola Noam Noel Nour Ola Oluwaseun Perry Quinn Reagan Remy Rene Riley Robbin Robin Rowan Sam Sandy Sascha Sasha Satya ' +
  'Shannon Shashi Shawn Sidney Simone Sunil Taylor Terry Tobi Toni Toyin Uli Vivian Vivien Whitney Willie Yemi Yuki'
).split(' ');

/** All of them. */
export const givenNames: readonly string[] = [...menNames, ...womenNames, ...sharedNames];
